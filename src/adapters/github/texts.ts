import { createHash } from 'node:crypto';

import { AdapterError } from '../../core/adapter-error.js';
import { isJsonObject, type JsonObject } from '../../core/json.js';
import type { Place, TreeFile } from './tree.js';

/** Larger files are not read. */
const largestFile = 20 * 1024 * 1024;
/** GitHub cuts the `text` of larger ones. */
const largestText = 512 * 1024;
const batchFiles = 50;
const batchBytes = 4 * 1024 * 1024;

/** Texts by content id. Undefined is what cannot be written back as it was: too large, or no UTF-8. */
export type Texts = Map<string, string | undefined>;

/** Adds to `texts` what is missing of these files: many in one query, large ones and what a query does not give faithfully by themselves. */
export async function loadTexts(place: Place, files: readonly TreeFile[], texts: Texts): Promise<void> {
  const missing = new Map(files.filter(({ id }) => !texts.has(id)).map((file) => [file.id, file]));
  const alone: string[] = [];
  const small: TreeFile[] = [];
  for (const file of missing.values()) {
    if (file.size > largestFile) texts.set(file.id, undefined);
    else if (file.size > largestText) alone.push(file.id);
    else small.push(file);
  }
  for (const batch of inBatches(small)) {
    const found = await queryTexts(place, batch);
    for (const id of batch) {
      const text = found.get(id);
      if (text === undefined) alone.push(id);
      else texts.set(id, text);
    }
  }
  for (const id of alone) texts.set(id, await fetchText(place, id));
}

function inBatches(files: readonly TreeFile[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const { id, size } of files) {
    const current = batches.at(-1);
    if (current === undefined || current.length >= batchFiles || bytes + size > batchBytes) {
      batches.push([id]);
      bytes = size;
    } else {
      current.push(id);
      bytes += size;
    }
  }
  return batches;
}

/** What came as it is in git. GitHub changes the encoding of texts, and leaves out binary ones: by their ids these are found out. */
async function queryTexts({ api, base: [, owner = '', name = ''], repository }: Place, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const variables: JsonObject = { owner, name, ...Object.fromEntries(ids.map((id, index) => [`id${index}`, id])) };
  const declared = ids.map((_, index) => `, $id${index}: GitObjectID!`).join('');
  const fields = ids.map((_, index) => `f${index}: object(oid: $id${index}) { ... on Blob { isBinary isTruncated text } }`).join('\n');
  const data = await api.query({
    action: `read files of ${repository}`,
    permission: 'contents: read',
    text: `query Texts($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) {\n${fields}\n} }`,
    variables,
  });
  const found = isJsonObject(data['repository']) ? data['repository'] : {};
  return new Map(
    ids.flatMap((id, index): readonly (readonly [string, string])[] => {
      const blob = found[`f${index}`];
      if (!isJsonObject(blob) || blob['isBinary'] === true || blob['isTruncated'] === true || typeof blob['text'] !== 'string') return [];
      return blobId(Buffer.from(blob['text'])) === id ? [[id, blob['text']]] : [];
    }),
  );
}

async function fetchText({ api, base, repository }: Place, id: string): Promise<string | undefined> {
  const answer = await api.get({ action: `read a file of ${repository}`, permission: 'contents: read', path: [...base, 'git', 'blobs', id], maxBodyBytes: 40 * 1024 * 1024 });
  const content = isJsonObject(answer) && answer['encoding'] === 'base64' && typeof answer['content'] === 'string' ? Buffer.from(answer['content'], 'base64') : undefined;
  if (content === undefined || blobId(content) !== id) {
    throw new AdapterError('protocol', `The content ${id} of ${repository} came as something else than it is in git.`, { retryable: true });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
