/** A secret that must not be seen. */
export interface Canary {
  /** The input that it is the value of. */
  readonly input: string;
  readonly value: string;
  /** What of it says something: not the host of an address, nor the first line of a key. All of it where absent. */
  readonly part?: string;
}

/** The eight ways in which a secret is written by those who quote it. Lines alone are how logs cut what has several. */
export const encodings = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 for URLs, behind something': (text) => Buffer.from(`me:${text}`).toString('base64url'),
  'URL-encoded': (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
  'HTML-escaped': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  'its lines, the last one first': (text) => text.split('\n').toReversed().join('\n'),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

type Encoding = keyof typeof encodings;

/** All of them in all encodings, a line each. They begin with a word by which it is seen that the text came through. */
export function plant(canaries: readonly Canary[]): readonly string[] {
  return canaries.flatMap(({ value }) => Object.values(encodings).map((encode) => `heard ${encode(value)}`));
}

/** Lengths that texts of others are cut to somewhere. */
export const cutLimits = [40, 60, 80, 100, 120, 160, 200, 240, 300, 600, 800, 1_000, 2_000, 8_000, 10_000, 20_000] as const;

/**
 * All of them in all encodings, with nothing but a space between: wherever such a text is cut, it is cut within one of them,
 * whatever stands before it. `first` says which is the first, so that others are met by each limit.
 */
export function plantDensely(canaries: readonly Canary[], first: number): string {
  const texts = canaries.flatMap(({ value }) => Object.values(encodings).map((encode) => encode(value).replaceAll('\n', ' ')));
  const at = first % texts.length;
  return [...texts.slice(at), ...texts.slice(0, at)].join(' ');
}

/** One of them in one encoding between other words, so that each limit falls within it, at several places of it. */
export function straddling({ value }: Canary, encode: (text: string) => string, limit: number): readonly string[] {
  const text = encode(value);
  return [4, Math.floor(text.length / 2), text.length - 1].map((inside) => {
    const before = 'word '.repeat(limit / 5 + 1).slice(0, Math.max(0, limit - inside - 1)).trimEnd();
    return `${before} ${text} and more ${'words '.repeat(20)}`;
  });
}

/** Characters of a secret that are too many to be there by accident: half of one is a trace too. */
const traceLength = 10;

/** What of the secrets is in a text: `input, encoding: the piece`. A piece may be what is left of one that was cut. */
export function tracesOf(canaries: readonly Canary[], text: string): readonly string[] {
  return canaries.flatMap((canary) => (Object.keys(encodings) as readonly Encoding[]).flatMap((encoding) => {
    const piece = piecesOf(canary, encoding).find((one) => text.includes(one));
    return piece === undefined ? [] : [`${canary.input}, ${encoding}: ${piece}`];
  }));
}

function piecesOf({ value, part = value }: Canary, encoding: Encoding): readonly string[] {
  // What stands before the part shifts its base64.
  const form = encoding.startsWith('base64') ? encodings[encoding](value).slice(-Math.ceil(part.length * 1.2)) : encodings[encoding](part);
  return form.split('\n').flatMap((line) => Array.from({ length: Math.max(0, Math.ceil((line.length - traceLength) / 4)) }, (_, place) => line.slice(place * 4, place * 4 + traceLength)));
}

/** A secret of short words: a cut between them leaves half of it, which nothing finds. Only who looks through the whole text does. */
export const phrase = 'open s3same 4ever my old friend of 40 thieves';

/** A text with the phrase in it, which is half left where it is cut to `limit` characters. */
export function withPhrase(limit: number): string {
  return `${'word '.repeat(Math.ceil(limit / 5)).slice(0, limit - 24).trimEnd()} ${phrase} and more ${'words '.repeat(200)}`;
}

/** Pieces of the phrase that are too long to be there by accident. */
export function phraseIn(text: string): readonly string[] {
  return ['open s3same', 's3same 4ever', 'my old friend', '40 thieves'].filter((piece) => text.includes(piece));
}
