import type { Location, Problem } from '../problem.js';
import { explainMisfit, fitsShape } from './check-shape.js';
import { identifyObjects, checkMetadata, isNameGenerated } from './identify.js';
import type { Finding, ManifestObject } from './finding.js';
import { reopened, type DocumentPlaces, type Outcome } from './outcome.js';
import { checkObjectName } from './names.js';
import { lifecycleOf } from './lifecycle.js';
import type { ApiLifecycle } from './policies/api-lifecycle.js';
import { checkObject } from './policies/check-object.js';
import { checkTogether, seenTogether } from './policies/check-together.js';
import type { PolicySet } from './policies/policy-set.js';
import { suppress } from './policies/suppress.js';
import { readManifestDocuments, type ManifestDocument, type ReadManifests } from './read-documents.js';
import type { SchemaStore } from './store.js';
import type { CheckedManifest, ValidationReport, Verdict } from './validation-report.js';

/** What a user chose. */
export interface CheckOptions {
  readonly store: SchemaStore;
  /** Kubernetes minors to check against: `['1.36']`. All must fit. */
  readonly versions: readonly string[];
  readonly strict: boolean;
  /** Kinds as `Deployment`, `apps/v1/Deployment` or `Secret/name-of-it`. */
  readonly skip: readonly string[];
  readonly reject: readonly string[];
  readonly ignoreMissingSchemas: boolean;
  readonly policies: PolicySet;
  /** False where other schemas come before the store's, or instead of them: then all objects wait for `resolve`. */
  readonly storeFirst?: boolean;
}

/** What a schema says of an object, or why it could not be asked. */
export type SchemaOutcome = readonly Finding[] | { readonly couldNotCheck: string };

/** Checks one object against a schema that is not of the store. */
export type SchemaCheck = (object: ManifestObject) => SchemaOutcome;

/** An object that was met, and the way back to its text. */
interface Entry {
  readonly rendered: Rendered | undefined;
  readonly object: ManifestObject;
  readonly document: DocumentPlaces;
  readonly pointer: string;
}

/** What is known of a kind that waited. `unusable` is a schema that cannot be had or read: nobody knows what it says. */
export type Resolution =
  | { readonly kind: 'schema'; readonly check: SchemaCheck }
  | { readonly kind: 'missing'; readonly reason?: string }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Rendered manifests: where a finding's source is, and of which output it speaks. */
export interface Rendered {
  readonly note: string;
  readonly locate: (finding: Finding, object: ManifestObject, document: DocumentPlaces, pointer: string) => Location;
}

/**
 * Checks manifests file by file. Objects of unknown kinds wait for `resolve`, until all definitions in the repository
 * were seen; objects of one unit (a folder, a rendered overlay) are checked together when it ends.
 */
export class ManifestChecker {
  readonly #options: CheckOptions;
  readonly #apis: ApiLifecycle;
  readonly #manifests: CheckedManifest[] = [];
  readonly #problems: (Problem & { readonly policy?: string })[] = [];
  readonly #suppressed: ValidationReport['suppressed'][number][] = [];
  readonly #pending: Entry[] = [];
  #unit: Entry[] = [];
  /** Findings whose places are not looked up yet. */
  readonly #found: { readonly entry: Entry; readonly findings: readonly Finding[] }[] = [];
  /** What was said of a place: rendered manifests do not repeat what their sources say. */
  readonly #told = new Set<string>();

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#apis = lifecycleOf(options.store, options.versions);
  }

  /** A checker with the same options that has seen nothing. */
  alike(): ManifestChecker {
    return new ManifestChecker(this.#options);
  }

  /** Checks the documents of a file's text. Undefined where nothing is left to wait for, as with most files: a promise for each costs time that can be measured. */
  file(file: string, text: string, rendered?: Rendered): Promise<void> | undefined {
    const { policies, strict } = this.#options;
    const read = readManifestDocuments(file, text, { duplicateKeys: policies.get('duplicate-key') ?? (strict ? 'error' : 'off') });
    if (read instanceof Promise) return this.#waitFor(file, read, rendered);
    this.#documents(file, read, rendered);
    return this.#found.length > 0 ? this.#locate() : undefined;
  }

  async #waitFor(file: string, read: Promise<ReadManifests>, rendered: Rendered | undefined): Promise<void> {
    this.#documents(file, await read, rendered);
    await this.#locate();
  }

  #documents(file: string, { documents, problems, unread }: ReadManifests, rendered: Rendered | undefined): void {
    this.#problems.push(...problems);
    for (let index = 0; index < unread; index += 1) this.#manifests.push({ file, line: problems[0]?.where?.line ?? 1, verdict: 'invalid', name: file });
    for (const document of documents) this.#document(file, document, rendered);
  }

  /** Gives away what was found, as data that can be sent to a checker in another thread, and begins anew. No unit was ended. */
  handOver(): Outcome {
    const waiting = new Set(this.#pending);
    const open = this.#entries().map((entry) => ({
      object: waiting.has(entry) ? entry.object : seenTogether(entry.object), pointer: entry.pointer, line: entry.document.where.line, waits: waiting.has(entry),
    }));
    this.#pending.length = 0;
    this.#unit = [];
    const told = [...this.#told];
    this.#told.clear();
    return { manifests: this.#manifests.splice(0), problems: this.#problems.splice(0), suppressed: this.#suppressed.splice(0), told, open };
  }

  /** Takes what another checker with the same options found in a file. `read` gives its text once more, where places in it are looked for. */
  takeOver(file: string, { manifests, problems, suppressed, told, open }: Outcome, read: (file: string) => string | undefined): void {
    // A list of a million items is one file: no call takes so many arguments.
    for (const manifest of manifests) this.#manifests.push(manifest);
    for (const problem of problems) this.#problems.push(problem);
    for (const one of suppressed) this.#suppressed.push(one);
    for (const place of told) this.#told.add(place);
    let again: Promise<readonly DocumentPlaces[]> | undefined;
    for (const [index, opened] of open.entries()) {
      const document = reopened(opened, async () => (await (again ??= this.#again(file, read(file))))[index]);
      const entry = { object: opened.object, pointer: opened.pointer, document, rendered: undefined };
      if (this.#options.policies.size > 0) this.#unit.push(entry);
      if (opened.waits) this.#pending.push(entry);
    }
  }

  /** The documents of the open objects of a file, in the state that checking it leaves them in. */
  async #again(file: string, text: string | undefined): Promise<readonly DocumentPlaces[]> {
    if (text === undefined) return [];
    const checker = this.alike();
    await checker.file(file, text);
    return checker.#entries().map(({ document }) => document);
  }

  /** The objects that are not done with: all of them where they are checked together, else those that wait. */
  #entries(): readonly Entry[] {
    return this.#options.policies.size > 0 ? this.#unit : this.#pending;
  }

  /** A file, or a part of one, that is left out, and why. */
  skip(file: string, reason: string): void {
    this.#manifests.push({ file, line: 1, verdict: 'skipped', name: file, reason });
  }

  /** A file that could not be read or rendered. It never counts as checked. */
  failed(file: string, problem: Problem): void {
    this.#manifests.push({ file, line: problem.where?.line ?? 1, verdict: 'could-not-check', name: file, reason: problem.message });
    this.#problems.push(problem);
  }

  /** Ends a unit: what its objects say of each other is checked. */
  async endUnit(): Promise<void> {
    const unit = new Map(this.#unit.map((entry) => [entry.object, entry]));
    for (const [object, findings] of checkTogether([...unit.keys()], this.#options.policies)) {
      const entry = unit.get(object);
      if (entry !== undefined) this.#find(entry, this.#withoutSuppressed(object, findings));
    }
    this.#unit = [];
    await this.#locate();
  }

  /** The kinds that wait for a schema, each once. */
  get unresolved(): readonly { readonly apiVersion: string; readonly kind: string }[] {
    return [...new Map(this.#pending.map(({ object: { apiVersion, kind } }) => [`${apiVersion}/${kind}`, { apiVersion, kind }])).values()];
  }

  /** Checks what waits, now that it is known what there is for each kind (`apiVersion/kind`). */
  async resolve(resolutions: ReadonlyMap<string, Resolution>): Promise<void> {
    for (const entry of this.#pending.splice(0)) {
      const resolution = resolutions.get(`${entry.object.apiVersion}/${entry.object.kind}`) ?? { kind: 'missing' };
      const outcome = resolution.kind === 'schema' ? resolution.check(entry.object) : resolution.kind === 'unusable' ? { couldNotCheck: resolution.reason } : undefined;
      if (outcome === undefined) this.#unchecked(entry, resolution.kind === 'missing' ? resolution.reason : undefined);
      else if ('couldNotCheck' in outcome) this.#couldNotCheck(entry, outcome.couldNotCheck);
      else this.#finish(entry, withCommon(outcome, this.#common(entry.object)));
    }
    await this.#locate();
  }

  /** Everything so far. */
  report(rest: Pick<ValidationReport, 'notChecked' | 'seconds'>): Omit<ValidationReport, 'counts'> {
    return { manifests: this.#manifests, problems: this.#problems, suppressed: this.#suppressed, kubernetesVersions: this.#options.versions, ...rest };
  }

  #document(file: string, document: ManifestDocument, rendered: Rendered | undefined): void {
    if (document.empty) {
      this.#manifests.push({ file, line: document.where.line, verdict: 'empty', name: file });
      return;
    }
    const objects = identifyObjects(file, document.value);
    if ('notAManifest' in objects) {
      this.#manifests.push({ file, line: document.where.line, verdict: 'skipped', name: file, reason: `not a Kubernetes manifest: ${objects.notAManifest}` });
      return;
    }
    for (const { object, pointer, unusable } of objects) {
      const entry = { object, document, pointer, rendered };
      if (unusable.length > 0) this.#finish(entry, unusable);
      else this.#object(entry);
    }
  }

  #object(entry: Entry): void {
    const { object } = entry;
    const { skip, reject } = this.#options;
    if (isListed(object, skip)) {
      this.#conclude(entry, 'skipped', `${object.kind} is skipped by input`);
      return;
    }
    if (isListed(object, reject)) {
      this.#find(entry, [{ code: 'OSOP-MANIFEST-005', severity: 'error', pointer: '/kind', message: `manifests of kind ${object.kind} are rejected`, hint: 'the input reject names it' }]);
      this.#conclude(entry, 'could-not-check', 'rejected by input');
      return;
    }
    if (this.#options.policies.size > 0) this.#unit.push(entry);
    const findings = this.#options.storeFirst === false ? undefined : this.#fromStore(object);
    if (findings === undefined) this.#pending.push(entry);
    else this.#finish(entry, withCommon(findings, this.#common(object)));
  }

  /** What the store says of an object; undefined where it has no such kind in one of the versions. */
  #fromStore(object: ManifestObject): readonly Finding[] | undefined {
    const { store, versions } = this.#options;
    let findings: Map<string, Finding> | undefined;
    for (const version of versions) {
      const shape = store.find(object.apiVersion, object.kind, version);
      if (shape === undefined) return undefined;
      if (fitsShape(object.value, shape, this.#options)) continue;
      findings ??= new Map();
      for (const finding of explainMisfit(object.value, shape, this.#options)) findings.set(`${finding.pointer} ${finding.message}`, finding);
    }
    return findings === undefined ? nothing : [...findings.values()];
  }

  #common(object: ManifestObject): readonly Finding[] {
    const metadata = checkMetadata(object.value);
    const name = metadata.length === 0 ? checkObjectName(object.kind, object.name, isNameGenerated(object.value) ? 'generateName' : 'name') : undefined;
    const policies = this.#withoutSuppressed(object, checkObject(object, this.#options.policies, this.#apis));
    return metadata.length === 0 && name === undefined ? policies : [...metadata, ...(name === undefined ? [] : [name]), ...policies];
  }

  #withoutSuppressed(object: ManifestObject, findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0) return findings;
    const { kept, suppressed } = suppress(object, findings);
    for (const { policy, reason } of suppressed) this.#suppressed.push({ policy, file: object.file, name: nameOf(object), reason });
    return kept;
  }

  #finish(entry: Entry, findings: readonly Finding[]): void {
    this.#find(entry, findings);
    this.#conclude(entry, findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid');
  }

  /** An object without a schema: what can be told without one still is, and it is not passed. */
  #unchecked(entry: Entry, why?: string): void {
    const { apiVersion, kind } = entry.object;
    const findings = this.#common(entry.object);
    if (findings.some(({ severity }) => severity === 'error')) {
      this.#finish(entry, findings);
      return;
    }
    const served = this.#options.store.versionsOf(apiVersion, kind);
    const reason = why ?? (served.length === 0 ? `there is no schema for ${apiVersion} ${kind}` : `${apiVersion} ${kind} is in Kubernetes ${served.join(', ')} only`);
    this.#find(entry, findings);
    if (this.#options.ignoreMissingSchemas) {
      this.#conclude(entry, 'skipped', reason);
      return;
    }
    this.#find(entry, [{ code: 'OSOP-MANIFEST-004', severity: 'error', pointer: '/kind', message: reason, hint: 'put its CustomResourceDefinition into the repository, name a schema-location that has it, or set ignore-missing-schemas' }]);
    this.#conclude(entry, 'could-not-check', reason);
  }

  /** A schema that is there and cannot be asked is no missing one: no input passes over it. */
  #couldNotCheck(entry: Entry, reason: string): void {
    this.#find(entry, [...this.#common(entry.object), { code: 'OSOP-MANIFEST-002', severity: 'error', pointer: '/kind', message: `could not be checked: ${reason}` }]);
    this.#conclude(entry, 'could-not-check', reason);
  }

  #conclude({ object, document }: Entry, verdict: Verdict, reason?: string): void {
    const manifest = { file: object.file, line: document.where.line, verdict, name: nameOf(object) };
    this.#manifests.push(reason === undefined ? manifest : { ...manifest, reason });
  }

  #find(entry: Entry, findings: readonly Finding[]): void {
    if (findings.length > 0) this.#found.push({ entry, findings });
  }

  /** Looks up the places of what was found: that takes the full parser, and most files need none of it. */
  async #locate(): Promise<void> {
    for (const { entry, findings } of this.#found.splice(0)) for (const finding of findings) await this.#report(entry, finding);
  }

  async #report({ object, document, pointer, rendered }: Entry, finding: Finding): Promise<void> {
    const { code, severity, message, hint, policy } = finding;
    const where = rendered === undefined ? await document.locate(pointer + finding.pointer, finding.atKey) : rendered.locate(finding, object, document, pointer);
    const place = `${where.file}:${where.line} ${message}`;
    if (rendered !== undefined && this.#told.has(place)) return;
    this.#told.add(place);
    this.#problems.push({
      code, severity, where,
      message: `${nameOf(object)}: ${message}${rendered === undefined ? '' : ` (${rendered.note})`}`,
      ...(hint === undefined ? {} : { hint }),
      ...(policy === undefined ? {} : { policy }),
    });
  }
}

const nothing: readonly Finding[] = [];

/** What a schema says of a place is not said again. */
function withCommon(findings: readonly Finding[], common: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return common;
  const told = new Set(findings.map(({ pointer }) => pointer));
  return [...findings, ...common.filter(({ code, pointer }) => code !== 'OSOP-MANIFEST-001' || !told.has(pointer))];
}

function nameOf({ kind, name, file }: ManifestObject): string {
  return `${kind === '' ? 'document' : kind} ${name === '' ? `in ${file}` : name}`;
}

function isListed({ apiVersion, kind, name }: ManifestObject, list: readonly string[]): boolean {
  return list.some((entry) => entry === kind || entry === `${apiVersion}/${kind}` || entry === `${kind}/${name}`);
}
