// Where the schemas come from: immutable zips of the Go module proxy, of which only the files that are
// needed are downloaded, each checked against the sha256 in src/schemas/provenance.json.
import { createHash } from 'node:crypto';
import { HTTPRangeReader, unzip } from 'unzipit';

const kubernetes = { '1.32': '1.32.13', '1.33': '1.33.13', '1.34': '1.34.4', '1.35': '1.35.4', '1.36': '1.36.3' };

/** The modules in the order in which they are read, with the pattern of the files that are taken from each. */
export const sources = [
  ...Object.entries(kubernetes).flatMap(([minor, version]) => [
    { group: 'openapi', minor, module: 'k8s.io/kubernetes', version: `v${version}`, files: /\/api\/openapi-spec\/swagger\.json$/ },
    { group: 'types', minor, module: 'k8s.io/api', version: `v0${version.slice(1)}`, files: /\/(?:[a-z0-9]+\/)+types\.go$/ },
  ]),
  { group: 'crds', module: 'github.com/argoproj/argo-cd/v3', version: 'v3.6.1', files: /\/manifests\/crds\/\w+-crd\.yaml$/ },
  { group: 'crds', module: 'github.com/argoproj/argo-rollouts', version: 'v1.10.2', files: /\/manifests\/crds\/[\w-]+-crd\.yaml$/ },
];

/** The minors that the store holds, oldest first. */
export const minors = Object.keys(kubernetes);

/** Downloads the files of one source: `[{path, text, sha256}]`, sorted by path. */
export async function download({ module, version, files, minor, group }) {
  const url = `https://proxy.golang.org/${module}/@v/${version}.zip`;
  // Of a small zip most files are wanted; of a large one a few, which are asked for by range.
  const { entries } = await unzip(group === 'types' ? await (await fetch(url)).arrayBuffer() : new HTTPRangeReader(url));
  const wanted = Object.keys(entries).filter((name) => files.test(name)).toSorted();
  if (wanted.length === 0) throw new Error(`${module}@${version} has no file like ${files}`);
  const found = [];
  for (const name of wanted) {
    const text = await entries[name].text();
    found.push({ path: name.slice(name.indexOf('@') + version.length + 2), text, sha256: createHash('sha256').update(text).digest('hex') });
  }
  return { module, version, minor, group, files: found };
}
