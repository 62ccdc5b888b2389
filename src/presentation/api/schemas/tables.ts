import { z } from '@hono/zod-openapi';
import type {
  AsReadAnswer,
  MappingChanged,
  MappingNeeded,
  MappingRemove,
  MappingRename,
  MappingsAnswer,
  TablesAnswer,
} from '../contract/index.ts';

const MOST_LETTERS = 120;
const texts = z.record(z.string(), z.string());
const name = z.string().trim().min(1).max(MOST_LETTERS);
const kindColumns = { source: z.string(), columns: texts, missing: z.array(z.string()) };

export const tablesSchema: z.ZodType<TablesAnswer, TablesAnswer> = z
  .object({
    kinds: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        fields: z.array(
          z.object({
            field: z.string(),
            name: z.string(),
            meaning: z.string(),
            required: z.boolean(),
            type: z.string(),
            codes: z.array(z.object({ code: z.string(), label: z.string() })).nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('Tables');

export const mappingsSchema: z.ZodType<MappingsAnswer, MappingsAnswer> = z
  .object({
    mappings: z.array(
      z.object({
        name: z.string(),
        source: z.string(),
        columns: texts,
        workplaces: z.number(),
        positions: z.number(),
        codes: z.number(),
      }),
    ),
  })
  .openapi('Mappings');

/** The name of one that is saved: as it is, since some were named by their file. */
const saved = z.string().min(1);

export const mappingRenameSchema: z.ZodType<MappingRename, MappingRename> = z
  .object({ name: saved, to: name })
  .openapi('MappingRename');
export const mappingRemoveSchema: z.ZodType<MappingRemove, MappingRemove> = z
  .object({ name: saved })
  .openapi('MappingRemove');
export const mappingChangedSchema: z.ZodType<MappingChanged, MappingChanged> = z
  .object({ name: z.string() })
  .openapi('MappingChanged');

export const asReadSchema: z.ZodType<AsReadAnswer, AsReadAnswer> = z
  .object({
    columns: z.array(
      z.object({
        ours: z.string(),
        name: z.string(),
        theirs: z.string(),
        found: z.number(),
        message: z.string().nullable(),
      }),
    ),
    rows: z.array(z.array(z.string())),
  })
  .openapi('AsRead');

export const mappingNeededSchema: z.ZodType<MappingNeeded, MappingNeeded> = z
  .object({
    ...kindColumns,
    header: z.array(z.string()),
    preview: z.array(z.array(z.string())),
    others: z.array(z.object(kindColumns)),
    values: z.record(z.string(), z.array(z.string())),
    named: z
      .object({
        name: z.string(),
        mapping: z.object({
          source: z.string(),
          columns: texts,
          workplaces: texts,
          positions: texts,
          codes: z.record(z.string(), texts),
          extent: z.enum(['history', 'month']).optional(),
        }),
      })
      .nullable(),
    unitsMeant: z.record(z.string(), z.array(z.object({ unit: z.string(), name: z.string() }))),
  })
  .openapi('MappingNeeded');
