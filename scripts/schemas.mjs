// Makes src/schemas/: the store of Kubernetes' and Argo's types that `validate` reads, and its provenance. With
// --check, writes nothing and fails when a file is stale or a download differs from what its sha256 says. The
// downloads stay in build/openapi for the tests that hold the store against them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { readCrd } from './schemas/crds.mjs';
import { readEnums } from './schemas/go-enums.mjs';
import { readOpenApi } from './schemas/openapi.mjs';
import { download, minors, sources } from './schemas/sources.mjs';
import { TypeTable } from './schemas/type-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const folder = join(root, 'src', 'schemas');
const provenanceFile = join(folder, 'provenance.json');
const downloads = [];
for (const source of sources) downloads.push(await download(source));
refuseChanged(downloads);

const table = new TypeTable();
const kinds = new Map();
const put = (minor, [kind, shape]) => {
  const row = kinds.get(kind) ?? minors.map(() => -1);
  row[minors.indexOf(minor)] = shape;
  kinds.set(kind, row);
};
for (const minor of minors) {
  const enums = readEnums(filesOf('types', minor));
  const [openapi] = filesOf('openapi', minor);
  for (const entry of readOpenApi(JSON.parse(openapi.text), enums, table)) put(minor, entry);
}
const metadata = table.types[kinds.get('v1/ConfigMap').at(-1)].p.metadata;
for (const { text } of filesOf('crds')) for (const entry of readCrd(text, metadata, table)) for (const minor of minors) put(minor, entry);

const index = {
  format: 2,
  versions: minors,
  kinds: Object.fromEntries([...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, row]) => [kind, new Set(row).size === 1 ? row[0] : row])),
};
const text = [index, ...table.types].map((line) => JSON.stringify(line)).join('\n');
const zipped = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
const provenance = `${JSON.stringify({
  store: { file: 'kubernetes.jsonl.gz', sha256: sha256(text), of: 'the uncompressed text', kinds: kinds.size, types: table.types.length },
  licence: 'Apache-2.0, as all of the sources; facts about types only, without their descriptions',
  sources: downloads.map(({ module, version, minor, files }) => ({
    module, version, ...(minor === undefined ? {} : { kubernetes: minor }),
    url: `https://proxy.golang.org/${module}/@v/${version}.zip`,
    sha256: Object.fromEntries(files.map((file) => [file.path, file.sha256])),
  })),
}, null, 2)}\n`;

keepDownloads();
// The text is compared, not its compression, which may differ from one zlib to another.
const current = existsSync(provenanceFile) && readFileSync(provenanceFile, 'utf8') === provenance && existsSync(join(folder, 'kubernetes.jsonl.gz'));
if (check && !current) {
  console.error('src/schemas/ is not what its sources make: run `npm run schemas` and commit it');
  process.exit(1);
}
if (!current) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kubernetes.jsonl.gz'), zipped);
  writeFileSync(provenanceFile, provenance);
}
console.log(`${current ? 'schemas are current' : 'wrote src/schemas'}: ${kinds.size} kinds, ${table.types.length} types, ${text.length} bytes, ${zipped.length} compressed`);

function filesOf(group, minor) {
  return downloads.filter((source) => source.group === group && source.minor === minor).flatMap((source) => source.files);
}

/** A published version never changes: a file with another sum than before is not what it says it is. */
function refuseChanged(found) {
  if (!existsSync(provenanceFile)) return;
  const known = JSON.parse(readFileSync(provenanceFile, 'utf8')).sources;
  for (const { module, version, files } of found) {
    const sums = known.find((source) => source.module === module && source.version === version)?.sha256 ?? {};
    for (const { path, sha256: sum } of files) {
      if (sums[path] !== undefined && sums[path] !== sum) throw new Error(`${module}@${version}: ${path} is not the file that it was`);
    }
  }
}

function keepDownloads() {
  const target = join(root, 'build', 'openapi');
  mkdirSync(target, { recursive: true });
  for (const minor of minors) writeFileSync(join(target, `${minor}.json`), filesOf('openapi', minor)[0].text);
  for (const { path, text } of filesOf('crds')) writeFileSync(join(target, path.split('/').at(-1)), text);
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
