import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { escapeSegment, segmentsOf } from '../manifests/pointers.js';
import { beginning } from '../one-line.js';
import { looksLikeToken } from '../report/secret-patterns.js';
import { eachObject, type Part } from './checks.js';
import type { DoctorModel, PlacedObject } from './model.js';
import { checked, repositoryRule, type Breach, type Checked, type Rule } from './rule.js';

/** What is in git can be read by everybody who reads the repository, for ever. No value is ever told. */
export const secretRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR090', title: 'Secrets in git are encrypted, or only referred to', severity: 'error', category: 'secrets',
    why: 'base64 is no encryption: a Secret in git is known to all who can read the repository, and stays in its history.',
    fix: 'Use a SealedSecret, SOPS, or an ExternalSecret; change the value, for it is known.', source: 'Repository security; security controls',
  }, eachObject(['Secret'], plainSecret)),
  repositoryRule({
    id: 'DR091', title: 'Kustomizations generate no Secret from git', severity: 'error', category: 'secrets',
    why: '`literals`, and files beside the kustomization, are in git as plain text.',
    fix: 'Take it from outside: an ExternalSecret, or SOPS with a generator.', source: 'Repository security; security controls',
  }, generatedSecrets),
  repositoryRule({
    id: 'DR092', title: 'No value looks like a token or a key', severity: 'error', category: 'secrets',
    why: 'A token, a private key or an address with a password in it works for whoever reads the repository.',
    fix: 'Revoke it, then take it from a Secret.', source: 'Repository security; security controls',
  }, tokens),
  repositoryRule({
    id: 'DR093', title: 'Values and settings hold no passwords', severity: 'warning', category: 'secrets',
    why: 'A password in Helm values or a ConfigMap is in git as plain text, and in the cluster for everybody who may read it.',
    fix: 'Name an existing Secret in its place (`existingSecret`, `secretKeyRef`).', source: 'Repository security; security controls',
  }, passwords),
];

const encrypted = /^ENC\[|^\s*-----BEGIN PGP MESSAGE-----|^vault:|^ref\+/;
/** What something replaces before it is applied, or somebody was meant to. */
const placeholder = /^\s*(?:<[^<>]*>|\$\{[^}]*\}|\$\([^)]*\)|\{\{[^]*\}\}|_*REPLACE[-_ ].*|_*UPDATE_[A-Z_]+|FROM_OVERLAY|YOUR[-_ ].*|CHANGE.?(?:ME|IT).*|TODO|x{3,}|\*+)\s*$/i;
/** Fields of Argo CD's own Secrets that are none. */
const open = new Set(['type', 'url', 'name', 'project', 'username', 'server', 'enableLfs', 'enableOCI', 'insecure', 'namespaces', 'clusterResources', 'githubAppID', 'githubAppInstallationID', 'proxy', 'noProxy']);

function plainSecret({ object: { value } }: PlacedObject): readonly Part[] | undefined {
  if (isJsonObject(value['sops'])) return [];
  const metadata = mappingAt(value, 'metadata');
  const isOfArgocd = mappingAt(metadata, 'labels')['argocd.argoproj.io/secret-type'] !== undefined;
  const isFilled = Object.keys(mappingAt(metadata, 'annotations')).some((key) => key.startsWith('avp.kubernetes.io/'));
  return ['data', 'stringData'].flatMap((field) => Object.entries(mappingAt(value, field)).flatMap(([key, held]): readonly Part[] => {
    const text = typeof held === 'string' ? decoded(held, field) : typeof held === 'number' || typeof held === 'boolean' ? String(held) : '';
    if (text === '' || encrypted.test(text) || (isOfArgocd && (open.has(key) || (key === 'config' && !/token|password|keyData|exec/i.test(text))))) return [];
    const isPlaceholder = placeholder.test(text);
    if (isPlaceholder && isFilled) return [];
    return [{
      pointer: `/${field}/${escapeSegment(key)}`, evidence: `${key}: ***`,
      message: isPlaceholder ? `has a placeholder in \`${beginning(key, 60)}\`: applied as it is, it takes the place of the real value` : `holds \`${beginning(key, 60)}\` in plain text`,
      fix: 'kubeseal --format yaml < secret.yaml > sealed-secret.yaml # or an ExternalSecret; then change the value',
    }];
  }));
}

/** Of `data` what base64 stands for, as far as that can be read. */
function decoded(text: string, field: string): string {
  if (field === 'stringData') return text;
  try {
    return atob(text.replaceAll(/\s/g, ''));
  } catch {
    return text;
  }
}

function generatedSecrets({ layout, tree }: DoctorModel): Checked {
  const users = [...layout.kustomizations.values()].filter(({ value }) => listOf(value['secretGenerator']).length > 0);
  return checked(users.length, users.flatMap(({ file, value, references }) => listOf(value['secretGenerator']).flatMap((generator, index) => {
    const { name, literals } = mappingAt(generator);
    const place = (pointer: string): Breach['place'] => ({ file, document: 0, pointer: `/secretGenerator/${index}${pointer}` });
    const subject = `kustomization ${file}`;
    const fix = 'kind: ExternalSecret # in place of secretGenerator';
    const inGit = references.filter(({ as, pointer, target }) => as === 'generator-input' && pointer.startsWith(`/secretGenerator/${index}/`) && target !== undefined && tree.has(target) && !isEncrypted(tree.text(target) ?? ''));
    return [
      ...listOf(literals).map(textOf).flatMap((literal, position): readonly Breach[] => {
        const key = literal.split('=')[0] ?? '';
        return placeholder.test(literal.slice(key.length + 1)) ? [] : [{ subject, place: place(`/literals/${position}`), message: `has \`${beginning(key, 60)}\` of the Secret ${beginning(textOf(name), 60)} in plain text`, evidence: `- ${beginning(key, 60)}=***`, fix }];
      }),
      ...inGit.map((reference): Breach => ({ subject, place: { file, document: 0, pointer: reference.pointer }, message: `makes the Secret ${beginning(textOf(name), 60)} of ${beginning(reference.written, 80)}, which is in git as plain text`, fix })),
    ];
  })));
}

function isEncrypted(text: string): boolean {
  return /^[ \t]*(?:"?sops"?\s*[:=]|sops_\w+=)|ENC\[AES256_GCM/m.test(text);
}

/** Longer texts are searched up to here. */
const longest = 100_000;

function tokens(model: DoctorModel): Checked {
  const files = model.files.filter((file) => ['manifest', 'helm-values', 'kustomization', 'component', 'patch', 'generator-input', 'configuration'].includes(model.roles.get(file) ?? ''));
  return checked(files.length, files.flatMap((file) => {
    const text = (model.tree.text(file) ?? '').slice(0, longest);
    if (!looksLikeToken(text) || isEncrypted(text)) return [];
    const places = placesOf(model, file);
    // In a comment, or in a document that cannot be told apart: it is known all the same.
    if (places.length === 0 && !model.objects.some((placed) => placed.file === file && placed.object.kind === 'Secret')) {
      const line = text.split('\n').find((one) => looksLikeToken(one))?.trim() ?? '';
      return [{ subject: `file ${file}`, place: { file, document: 0, pointer: '', line }, message: 'holds what looks like a token or key in a comment', evidence: '***', fix: 'remove it, and revoke it: it stays in the history' }];
    }
    return places.map(({ document, pointer }): Breach => ({
      subject: `file ${file}`, place: { file, document, pointer, ...objectAt(model, { file, document }) }, message: `holds what looks like a token or key at \`${beginning(pointer.slice(1).replaceAll('/', '.'), 100)}\``, evidence: '***', fix: 'valueFrom: {secretKeyRef: {name: <secret>, key: <key>}} # and revoke what is there',
    }));
  }));
}

/** Keys whose whole name says that a secret follows: `existingSecret` and `passwordKey` name something else. */
const passwordKey = /^(?:.*[-_.])?(?:password|passwd|passphrase|api[-_]?key|api[-_]?token|access[-_]?token|auth[-_]?token|client[-_]?secret|secret[-_]?(?:access[-_]?)?key|private[-_]?key)$/i;
const camelKey = /(?:Password|Passphrase|ApiKey|ApiToken|AccessToken|AuthToken|ClientSecret|SecretKey|PrivateKey)$/;

/** Of manifests only what settings are kept in; a Secret has its own rule. */
function passwords(model: DoctorModel): Checked {
  const values = model.files.filter((file) => model.roles.get(file) === 'helm-values').map((file) => ({ file, document: 0, pointer: '', value: model.tree.value(file) ?? null, subject: `values ${file}`, object: undefined }));
  const maps = model.objects.filter(({ object: { kind } }) => kind === 'ConfigMap').map(({ file, document, pointer, object: { value, name } }) => ({ file, document, pointer: `${pointer}/data`, value: mappingAt(value, 'data'), subject: `ConfigMap ${name}`, object: value }));
  const all = [...values, ...maps];
  return checked(all.length, all.flatMap(({ file, document, pointer, value, subject, object }) => stringsIn(value, pointer).slice(0, 5_000).flatMap(({ pointer: at, text }): readonly Breach[] => {
    const key = segmentsOf(at).at(-1) ?? '';
    const isPlain = text.length >= 3 && text.length <= 200 && !/^[$/]|\{\{|:\/\//.test(text) && !placeholder.test(text) && !encrypted.test(text);
    if (!isPlain || !(passwordKey.test(key) || camelKey.test(key))) return [];
    return [{ subject, place: { file, document, pointer: at, ...(object === undefined ? {} : { object }) }, message: `holds \`${beginning(key, 60)}\` in plain text`, evidence: `${beginning(key, 60)}: ***`, fix: 'existingSecret: <name of a Secret> # and change the value' }];
  }).slice(0, 20)));
}

function placesOf(model: DoctorModel, file: string): readonly { readonly document: number; readonly pointer: string }[] {
  const objects = model.objects.filter((placed) => placed.file === file);
  const documents: readonly { readonly document: number; readonly pointer: string; readonly value: Json }[] = objects.length > 0
    ? objects.filter(({ object: { kind } }) => kind !== 'Secret' && kind !== 'SealedSecret').map(({ document, pointer, object: { value } }) => ({ document, pointer, value }))
    : [{ document: 0, pointer: '', value: model.tree.value(file) ?? null }];
  return documents.flatMap(({ document, pointer, value }) => stringsIn(value, pointer).filter(({ text }) => looksLikeToken(text)).map((found) => ({ document, pointer: found.pointer }))).slice(0, 20);
}

function objectAt({ objects }: DoctorModel, { file, document }: { readonly file: string; readonly document: number }): { readonly object?: JsonObject } {
  const object = objects.find((placed) => placed.file === file && placed.document === document)?.object.value;
  return object === undefined ? {} : { object };
}

function stringsIn(value: Json | undefined, pointer: string): readonly { readonly pointer: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ pointer, text: value.slice(0, longest) }];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => stringsIn(item, `${pointer}/${index}`));
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, held]) => stringsIn(held, `${pointer}/${escapeSegment(key)}`)) : [];
}
