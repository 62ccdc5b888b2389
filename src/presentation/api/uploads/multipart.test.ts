import { expect, test } from 'vitest';
import { BadForm, boundaryOf, readForm } from './multipart.ts';

/** The parts of a form that arrives in slices of a size. */
async function partsOf(request: Request, slice: number, most = 1e6): Promise<readonly string[]> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const parts: string[] = [];
  async function* slices() {
    for (let at = 0; at < bytes.length; at += slice) yield bytes.subarray(at, at + slice);
  }
  await readForm(slices(), boundaryOf(request.headers.get('content-type') ?? '') ?? '', most, ({ name, fileName }) => {
    let text = '';
    return {
      write: (part) => {
        text += Buffer.from(part).toString('latin1');
      },
      end: () => void parts.push(`${name}|${fileName}|${text}`),
    };
  });
  return parts;
}

function form(): Request {
  const data = new FormData();
  data.append('check', 'true');
  data.append('files', new File(['a\r\n--b\r\n\r\nc'], 'lønn "ny".csv'));
  data.append('files', new File([''], 'tom.csv'));
  return new Request('http://x/', { method: 'POST', body: data });
}

test.each([1, 2, 7, 64, 100_000])('a form is read alike in slices of %i bytes', async (slice) => {
  expect(await partsOf(form(), slice)).toEqual([
    'check|null|true',
    'files|lønn "ny".csv|a\r\n--b\r\n\r\nc',
    'files|tom.csv|',
  ]);
});

test('a form that is cut, too large or no form is refused', async () => {
  const whole = new Uint8Array(await form().arrayBuffer());
  const type = { 'content-type': form().headers.get('content-type') ?? '' };
  const cut = new Request('http://x/', { method: 'POST', body: whole.slice(0, -10), headers: type });
  await expect(partsOf(cut, 64)).rejects.toThrow(new BadForm('broken'));
  await expect(partsOf(form(), 64, 100)).rejects.toThrow(new BadForm('too-large'));
  expect(boundaryOf('application/json')).toBeNull();
});
