import { expect, test } from 'vitest';
import { faultEvent, withoutValues } from './fault-event.ts';

test.each([
  ['invalid input syntax for type date: "Kari Nordmann"', 'invalid input syntax for type date: «…»'],
  ['duplicate key (number)=(01817012345) in person', 'duplicate key «…» in person'],
  ["row of '018170 12345' not found", 'row of «…» not found'],
  ['no employment for 018170 12345 in d000012', 'no employment for # in d#'],
  ['mail to kari.nordmann@skole.example failed', 'mail to … failed'],
  ['connect ECONNREFUSED postgres://laget:hemmelig@10.0.0.5/laget', 'connect ECONNREFUSED …'],
  ['first line\nKari Nordmann', 'first line'],
])('a message tells what went wrong and none of the values in it: %s', (message, told) => {
  expect(withoutValues(message)).toBe(told);
});

test('a fault tells its kind and where in the program, and nothing else that hangs on it', () => {
  const problem = Object.assign(new RangeError('bad row of "Kari"'), { detail: 'Key (name)=(Kari)' });
  const event = faultEvent(problem);
  expect(event).toMatchObject({ kind: 'fault', name: 'RangeError', message: 'bad row of «…»' });
  expect(event.kind === 'fault' && event.where[0]).toMatch(/fault-event\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(event)).not.toContain('Kari');
});

test('a message of several lines that looks like a stack does not come in by the stack', () => {
  const problem = new Error('broken\n    at Kari Nordmann, Fjordvik skole');
  expect(JSON.stringify(faultEvent(problem))).not.toContain('Kari');
});

test('something thrown that is no error tells its type only', () => {
  expect(faultEvent('Kari Nordmann')).toEqual({ kind: 'fault', name: 'string', message: '', where: [] });
});

test('a message cannot move the cursor of whoever reads it, nor look like another line', () => {
  const event = faultEvent(new Error('a\rb\u001b[2Jc\u2028d\te'));
  expect(event).toMatchObject({ message: 'a b [2Jc d e' });
});
