import { AdapterError } from '../../core/adapter-error.js';
import { isSafeRef } from '../../core/git/refs.js';
import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import type { TagRequest, TagResult } from '../../engine/ports.js';
import type { Place } from './tree.js';
import { beginning } from '../../core/one-line.js';

/** Makes an annotated tag by GitHub's API: the object, then the ref, which is where it can be refused. */
export async function makeTag(place: Place, { name, sha, message, author }: TagRequest): Promise<TagResult> {
  if (!isSafeRef(name)) throw new AdapterError('refused', `${JSON.stringify(beginning(name, 100))} is not a name that a tag can have.`);
  const tagged = await taggedCommit(place, name);
  if (tagged !== undefined) return { made: false, on: tagged };
  const { api, base, repository } = place;
  const about = { action: `make the tag ${name} of ${repository}`, permission: 'contents: write' };
  const made = await api.send('POST', { ...about, path: [...base, 'git', 'tags'] }, { tag: name, object: sha, type: 'commit', message, ...(author === undefined ? {} : { tagger: { ...author } }) });
  const object = valueAt(made, 'sha');
  if (typeof object !== 'string') throw explainMissingData({ ...about, mutates: true }, 'the id of the tag');
  try {
    await api.send('POST', { ...about, path: [...base, 'git', 'refs'] }, { ref: `refs/tags/${name}`, sha: object });
    return { made: true, on: sha };
  } catch (error) {
    const exists = error instanceof AdapterError && error.status === 422 && /already exists/i.test(error.message);
    if (!exists && !(error instanceof AdapterError && error.ambiguous && error.code !== 'cancelled')) throw error;
    const now = await taggedCommit(place, name);
    if (now === undefined) throw error;
    return { made: false, on: now };
  }
}

/** The commit that a tag is on; undefined where there is none of this name. */
async function taggedCommit({ api, base, repository }: Place, name: string): Promise<string | undefined> {
  const data = await api.query({
    action: `read the tag ${name} of ${repository}`,
    permission: 'contents: read',
    text: 'query Tag($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } } } }',
    variables: { owner: base[1], name: base[2], ref: `refs/tags/${name}` },
  });
  const commit = valueAt(data, 'repository', 'ref', 'target', 'target', 'oid') ?? valueAt(data, 'repository', 'ref', 'target', 'oid');
  return typeof commit === 'string' ? commit : undefined;
}
