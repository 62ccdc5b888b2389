export type { ControlId } from '../terms/index.ts';
export type { MessageHead } from './amelding/head.ts';
export { type MessageBatch, type MessageResult, streamAmelding } from './amelding/reader.ts';
export { readMessageHead } from './amelding/whole-head.ts';
export { CONTROLS, type ControlEntry } from './controls.ts';
export type { FieldDefinition, SourceDefinition } from './definition.ts';
export { DEFINITIONS } from './definitions.ts';
export type * from './delivery.ts';
export { SOURCES } from './delivery.ts';
export { positionKey } from './employments/position-key.ts';
export { NO_WORKPLACE } from './employments/unknown-places.ts';
export { ContentFault, contentOf, withHead } from './files/content.ts';
export { faultOf, type Unpackable, unpack } from './files/unpack.ts';
export { OUR_COLUMNS, type OurColumn } from './hr-extract/mapping.ts';
export {
  type AsRead,
  isMappedSource,
  type KindProposal,
  MAPPED_SOURCES,
  type MappedSource,
  type Mapping,
  type MappingProposal,
} from './mappings/mapping.ts';
export { readMappingFile, readMappingValue, strangeColumns } from './mappings/mapping-file.ts';
export { proposeMapping } from './mappings/table-proposal.ts';
export { type TemplateColumn, templateColumns } from './mappings/template.ts';
export { courseOfRows, strengthOfRows } from './own-tables/actions/course-of-rows.ts';
export { OWN_TABLE_IDS, type OwnRow, type OwnTableId, type OwnValues, rowsBy } from './own-tables/own-row.ts';
export { readDelivery } from './read-delivery.ts';
export type { ReadContext } from './reading.ts';
export { recogniseFile } from './recognise-file.ts';
export type { Recognition } from './recognition.ts';
export { TEMPLATE_HEADER } from './reported-figures/definition.ts';
