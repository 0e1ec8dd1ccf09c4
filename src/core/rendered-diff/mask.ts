import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { maskSecretLines } from '../report/secret-patterns.js';
import type { Redactor } from '../report/redact.js';
import type { DesiredObject } from './desired-state.js';

/** What stands in place of a secret. The same whatever the secret is: no length, no hash, nothing to try values against. */
export const mask = '***';
/** In place of the later one of two secrets that differ. */
export const otherMask = '*** (another value)';

/** Whether the values of an object's data are secrets. */
export function isSecret({ group, kind }: Pick<DesiredObject, 'group' | 'kind'>): boolean {
  return group === '' && kind === 'Secret';
}

/** A Secret with its data in one form: `stringData` is what `data` becomes by it. The keys of `data` are bytes as base64. */
export function unifySecret({ stringData, data, ...rest }: JsonObject): JsonObject {
  const given = isJsonObject(stringData) ? Object.entries(stringData).map(([key, value]) => [key, typeof value === 'string' ? base64(value) : value] as const) : [];
  const known = isJsonObject(data) ? Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll(/\s/g, '') : value] as const) : [];
  const all = Object.fromEntries([...known, ...given]);
  return Object.keys(all).length === 0 ? rest : { ...rest, data: all };
}

/** What the values of a Secret's data say, and how they stand there: to be taken out wherever they come up. */
export function secretsOf({ value }: Pick<DesiredObject, 'value'>): readonly string[] {
  const data = isJsonObject(value['data']) ? Object.values(value['data']) : [];
  const texts = isJsonObject(value['stringData']) ? Object.values(value['stringData']) : [];
  // Plus signs are what Argo CD shows in place of them.
  return [...data.flatMap((held) => (typeof held === 'string' && !/^\++$/.test(held) ? readings(held) : [])), ...texts.map((held) => (typeof held === 'string' || typeof held === 'number' ? String(held) : ''))].filter(isTelling);
}

/** Names, hosts and short words are in many places that have nothing to do with a Secret: to take them out would hide the text, not the secret. */
function isTelling(text: string): boolean {
  return text.length >= 8 && !/^[a-z]+([./:_-][a-z]+)*$/i.test(text) && !/^https?:\/\/[^@\s]*$/.test(text);
}

/** Names of variables that hold a secret, such as `PGPASSWORD`. */
const secretName = /pass(?:word|wd|phrase)$|(?:^|[_.-])(?:pass|pwd|token|secret|api_?key|access_?key|private_?key|secret_?key|credentials?)$/i;

/** Names of fields whose text is one: `password`, `DB_PASSWORD`, `clientSecret`. `secretName` and `secretKey` name something. */
const secretField = /PASSWORD$|(?:^|[_.-])(?:[Pp]ass|PASS|[Pp]wd|PWD|[Pp]assword|PASSWORD|[Pp]asswd|[Pp]assphrase|[Tt]oken|TOKEN|api_?[Kk]ey|API_?KEY|access_?[Kk]ey|ACCESS_?KEY|private_?[Kk]ey|PRIVATE_?KEY|client_?[Ss]ecret|CLIENT_?SECRET)$|[a-z](?:Password|Passwd|Passphrase|Token|ApiKey|AccessKey|PrivateKey|ClientSecret)$/;

/** An object as it may be shown: no value of a Secret's data, no secret that is known, nothing that looks like one or is called one. */
export function maskObject(object: DesiredObject, redact: Redactor): JsonObject {
  const { value } = object;
  const masked = maskValue(isSecret(object) ? { ...value, data: maskedData(value['data']), stringData: maskedData(value['stringData']) } : value, redact);
  return isJsonObject(masked) ? masked : {};
}

function maskedData(data: Json | undefined): Json | undefined {
  return isJsonObject(data) ? Object.fromEntries(Object.keys(data).map((key) => [key, mask])) : data === undefined ? undefined : mask;
}

function maskValue(value: Json, redact: Redactor): Json {
  if (typeof value === 'string') return maskText(value, redact);
  if (typeof value === 'number') {
    const text = redact(String(value));
    return text === String(value) ? value : text;
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => maskValue(item, redact));
  if (!isJsonObject(value)) return value;
  const hides = typeof value['name'] === 'string' && secretName.test(value['name']) && typeof value['value'] === 'string' && value['value'] !== '';
  const isHidden = (key: string, held: Json): boolean => (hides && key === 'value') || (typeof held === 'string' && held !== '' && secretField.test(key));
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[redact(key), isHidden(key, held) ? mask : maskValue(held, redact)]])));
}

/** Secrets that are known first: half of one would not be found. */
function maskText(text: string, redact: Redactor): string {
  return maskSecretLines(redact(text).split('\n'), isRandom).join('\n');
}

/** Base64 of something that is no text: paths and names are as long, and not so mixed. */
function isRandom(line: string): boolean {
  return /^[A-Za-z0-9+/]{40,}={0,2}$/.test(line) && [/[A-Z].*[A-Z]/, /[a-z].*[a-z]/, /\d.*\d/].every((pattern) => pattern.test(line));
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** Bytes that are no text are known by their base64 alone. */
function readings(held: string): readonly string[] {
  const text = decoded(held);
  return text.includes('\uFFFD') ? [text, held.replaceAll(/\s/g, '')] : [text];
}

/** What base64 stands for; the text itself where it is none. */
function decoded(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}
