import { assert, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { createRedactor, redactJson } from '../../../src/core/report/redact.js';
import { redactEvent, redactRecord } from '../../../src/core/report/redact-record.js';
import { within } from '../../support/processor-time.js';
import { degradedProblem, rolledBackRun } from '../../support/records.js';

const secret = 'S3cr3t/+p"w&<x> é~!';
const redact = createRedactor([secret]);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a secret', () => {
  test.each([
    ['as it is', `token ${secret}.`, 'token ***.'],
    ['twice, side by side', `${secret}${secret}`, '******'],
    ['in base64', `auth ${base64(secret)};`, 'auth ***;'],
    ['in base64 for URLs', `auth ${Buffer.from(secret).toString('base64url')};`, 'auth ***;'],
    ['URL-encoded', `?t=${encodeURIComponent(secret)}&u=1`, '?t=***&u=1'],
    ['as a field of a form', new URLSearchParams({ t: secret, u: '1' }).toString(), 't=***&u=1'],
    ['URL-encoded with small letters', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()), '***'],
    ['JSON-escaped', JSON.stringify({ t: secret }), '{"t":"***"}'],
    ['JSON within JSON', JSON.stringify(JSON.stringify({ t: secret })), '"{\\"t\\":\\"***\\"}"'],
    ['JSON-escaped as Go does it', '"S3cr3t/+p\\"w\\u0026\\u003cx\\u003e é~!"', '"***"'],
    ['JSON-escaped in ASCII', '"S3cr3t/+p\\"w&<x> \\u00e9~!"', '"***"'],
    ['JSON-escaped with slashes', '"S3cr3t\\/+p\\"w&<x> é~!"', '"***"'],
    ['HTML-escaped', '<p>S3cr3t/+p&quot;w&amp;&lt;x&gt; é~!</p>', '<p>***</p>'],
    ['HTML-escaped as Go does it', 'S3cr3t/+p&#34;w&amp;&lt;x&gt; é~!', '***'],
    ['HTML-escaped as templates of Go do it', 'S3cr3t/&#43;p&#34;w&amp;&lt;x&gt; é~!', '***'],
    ['as text of XML', '<m>S3cr3t/+p"w&amp;&lt;x&gt; é~!</m>', '<m>***</m>'],
    ['in hexadecimal', `0x${Buffer.from(secret).toString('hex')};`, '0x***;'],
  ])('T21: %s becomes ***', (_how, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each(['user:', 'me:', 'a:', 'admin1:'])('T21: in base64 behind `%s` leaves only what stands before it', (user) => {
    const redacted = createRedactor(['hunter2hunter2'])(`Basic ${base64(`${user}hunter2hunter2`)} end`);
    expect(redacted).toMatch(/^Basic [A-Za-z0-9]*\*\*\* end$/);
    const wholeCharacters = Math.floor((user.length * 8) / 6);
    expect(redacted.slice(6, redacted.indexOf('*'))).toBe(base64(user).slice(0, wholeCharacters));
  });

  test('T21: is found in every form, whatever it and its surroundings are', () => {
    const around = string({ maxLength: 5 });
    assert(property(string({ unit: 'grapheme', minLength: 4, maxLength: 20 }).filter((text) => text.trim().length >= 4), around, around, (value, before, behind) => {
      const own = createRedactor([value]);
      const url = new URL('https://u@h/');
      url.password = value;
      const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), base64(value), url.password, new URLSearchParams({ value }).toString().slice(6)];
      for (const form of forms) expect(own(`${before}${form}${behind}`)).toContain('***');
      expect(own(base64(`${before}${value}${behind}`))).toContain('***');
      expect(own(Buffer.from(`${before}${value}${behind}`).toString('base64url'))).toContain('***');
      expect(own(`${before}${value}${behind}`)).not.toContain(value);
    }), { numRuns: 500, seed: 4 });
  });

  test('T21: of several lines is found by each line that says something', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n}\nAQEFAASCBKcwggSjAgEAAoIB\n-----END PRIVATE KEY-----\n';
    const own = createRedactor([key]);
    expect(own(`x ${key}y`)).toBe('x ***y');
    expect(own('cut off: AQEFAASCBKcwggSjAgEAAoIB')).toBe('cut off: ***');
    expect(own('} -----BEGIN PRIVATE KEY-----')).toBe('} -----BEGIN PRIVATE KEY-----');
    expect(own(JSON.stringify({ key }))).toBe('{"key":"***"}');
  });

  test('T21: cannot be asked for: its beginning and its half stay as they are written, also before the mark of a cut', () => {
    const token = 'xoxb-9Zx8/Cv7+Bn6~"As5<D';
    const own = createRedactor([token]);
    for (const form of [token, base64(token), encodeURIComponent(token), JSON.stringify(token).slice(1, -1), Buffer.from(token).toString('hex')]) {
      expect(own(`guess ${form}…`)).toBe('guess ***…');
      for (let length = 4; length < form.length; length += 1) {
        for (const behind of ['…', '', ' and more', '…"', '\n…']) expect(own(`guess ${form.slice(0, length)}${behind}`)).toBe(`guess ${form.slice(0, length)}${behind}`);
      }
    }
  });

  test.each([
    ['a long word of it', 'correct h0rse-battery-staple', 'got h0rse-battery-staple', 'got ***'],
    ['no shorter word', 'correct h0rse-batte staple', 'got h0rse-batte staple', 'got h0rse-batte staple'],
    ['no word of letters alone, which may be anybody\'s', 'my authentication phrase 7', 'authentication failed', 'authentication failed'],
  ])('T21: of several words is found by %s', (_, own, text, shown) => {
    expect(createRedactor([own])(text)).toBe(shown);
  });

  test('T21: with line ends and spaces is found where they became one space', () => {
    expect(createRedactor(['one  two\n\tthree'])('said one two three.')).toBe('said ***.');
  });

  test('within a longer one does not keep the longer one from being found', () => {
    expect(createRedactor(['token', 'token-of-mine'])('my token-of-mine and token')).toBe('my *** and ***');
  });

  test('of less than four characters is left alone', () => {
    expect(createRedactor(['abc', '', '  a  '])('abc  a  ')).toBe('abc  a  ');
  });

  test('is looked for in time that grows with the text only', () => {
    const many = createRedactor(Array.from({ length: 50 }, (_, place) => `secret-number-${place}-${'x'.repeat(200)}`));
    const text = 'secret-number-1-xxxxxxxx aGVsbG8 '.repeat(60_000);
    expect(within(5_000, () => many(text))).toBe(text);
  });
});

describe('redacting data', () => {
  test('T21: reaches keys, nested values and numbers, and leaves the rest', () => {
    const own = createRedactor(['hunter2', '20231234']);
    expect(redactJson({ hunter2: [{ a: 'x hunter2' }, 20231234, 7, true, null] }, own)).toEqual({ '***': [{ a: 'x ***' }, '***', 7, true, null] });
  });

  test('T21: leaves no secret in a record or event, wherever it stood, and keeps dates', () => {
    const own = createRedactor(['hunter2']);
    const plain = rolledBackRun();
    const problem = { ...degradedProblem, message: 'hunter2', hint: 'hunter2', where: { file: 'hunter2', line: 1, column: 1 } };
    const leaky = {
      ...plain,
      workflow: { id: 'hunter2', name: 'hunter2', file: 'hunter2' },
      headline: 'hunter2',
      notices: ['hunter2'],
      changedFiles: ['hunter2'],
      problems: [problem],
      validation: { errors: ['hunter2'] },
      apps: plain.apps.map((app) => ({ ...app, name: 'hunter2', namespace: 'hunter2', revision: 'hunter2', url: 'https://hunter2', causes: ['hunter2'] })),
      nodes: plain.nodes.map((node) => ({ ...node, id: 'hunter2', purpose: 'hunter2', note: 'hunter2', problems: [problem], outputs: { a: 'hunter2' }, produced: { hunter2: 1 }, children: [{ ...node, note: 'hunter2' }] })),
    };
    const events = [
      { type: 'run-started', at: plain.startedAt, workflow: leaky.workflow, dryRun: false, nodes: [{ id: 'hunter2', purpose: 'hunter2' }], apps: ['hunter2'] },
      { type: 'node-started', at: plain.startedAt, node: 'hunter2', purpose: 'hunter2', attempt: 1 },
      { type: 'progress', at: plain.startedAt, node: 'hunter2', message: 'hunter2', heartbeat: false },
      { type: 'node-finished', at: plain.startedAt, node: 'hunter2', kind: 'gate', produced: {}, status: 'failed', durationMs: 1, problems: [problem], note: 'hunter2' },
      { type: 'run-ended', at: plain.endedAt, record: leaky },
    ] as const;
    for (const event of events) expect(JSON.stringify(redactEvent(event, own))).not.toContain('hunter2');
    expect(redactRecord(plain, own)).toEqual(plain);
  });
});
