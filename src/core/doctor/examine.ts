import type { Location } from '../problem.js';
import { beginning, oneLine } from '../one-line.js';
import { looksLikeToken, maskSecrets } from '../report/secret-patterns.js';
import { mappingAt, textOf } from '../gitops/git-tree.js';
import { readYaml, type ReadYaml } from '../yaml/read-yaml.js';
import type { DoctorFacts } from './facts.js';
import type { Breach, Rule, RuleText, Severity, Spot } from './rule.js';
import type { RuleSettings } from './severities.js';
import { scoreOf } from './score.js';

/** A breach as it is told. */
export interface DoctorFinding {
  readonly rule: RuleText;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: string;
  /** A place in a file, or what was asked. */
  readonly where: Location | undefined;
  readonly asked: string | undefined;
  /** The line that says so, without what looks like a secret. */
  readonly evidence: string | undefined;
  readonly fix: string;
}

/** What became of a rule. `broken` counts subjects, not findings. */
export interface RuleOutcome {
  readonly rule: RuleText;
  readonly severity: Severity | 'off';
  readonly state: 'kept' | 'broken' | 'nothing-to-check' | 'not-checked' | 'off';
  readonly subjects: number;
  readonly broken: number;
  /** What could not be checked, and why. */
  readonly notChecked: readonly string[];
}

/** Everything that was found. */
export interface Examination {
  readonly findings: readonly DoctorFinding[];
  readonly outcomes: readonly RuleOutcome[];
  /** Breaches that their object says to ignore, with its reason. */
  readonly suppressed: readonly { readonly id: string; readonly subject: string; readonly file: string; readonly reason: string }[];
  readonly score: number | undefined;
}

interface Examined {
  readonly rules: readonly Rule[];
  readonly facts: DoctorFacts;
  readonly settings: RuleSettings;
}

/** Asks every rule that is on. Findings come by severity, then by rule and place. */
export function examine({ rules, facts, settings }: Examined): Examination {
  const places = new Places(facts.repository.tree.text);
  const findings: DoctorFinding[] = [];
  const suppressed: Examination['suppressed'][number][] = [];
  const outcomes = rules.map(({ check, ...rule }): RuleOutcome => {
    const severity = settings.get(rule.id) ?? rule.severity;
    const nothing = { rule, severity, subjects: 0, broken: 0, notChecked: [] };
    if (severity === 'off') return { ...nothing, state: 'off' };
    const outcome = check(facts);
    if (outcome.kind === 'not-checked') return { ...nothing, state: 'not-checked', notChecked: [outcome.why] };
    const kept = outcome.breaches.flatMap((breach): readonly Breach[] => {
      const reason = reasonToIgnore(rule.id, breach, facts);
      if (reason === undefined) return [breach];
      suppressed.push({ id: rule.id, subject: breach.subject, file: 'asked' in breach.place ? breach.place.asked : breach.place.file, reason });
      return [];
    });
    findings.push(...kept.map((breach) => tell(breach, { rule, severity, places })));
    const broken = new Set(kept.map(({ subject, place }) => `${subject} ${'asked' in place ? place.asked : place.file}`)).size;
    const notChecked = outcome.notChecked ?? [];
    return { rule, severity, subjects: outcome.subjects, broken, notChecked, state: broken > 0 ? 'broken' : outcome.subjects > 0 ? (notChecked.length > 0 ? 'not-checked' : 'kept') : notChecked.length > 0 ? 'not-checked' : 'nothing-to-check' };
  });
  const scored = outcomes.flatMap(({ severity, state, subjects, broken }) => (severity === 'off' || subjects === 0 || (state !== 'kept' && state !== 'broken') ? [] : [{ severity, subjects, broken }]));
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return { findings: findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)), outcomes, suppressed, score: scoreOf(scored) };
}

/** `osop.dev/ignore-policy.<id>: "reason"` on the object, as for policies of `validate`. Without a reason it does not count. */
function reasonToIgnore(id: string, { place }: Breach, { repository: { layout } }: DoctorFacts): string | undefined {
  if ('asked' in place) return undefined;
  const object = place.object ?? [...layout.kustomizations.values()].find(({ file }) => file === place.file)?.value;
  const reason = textOf(mappingAt(object, 'metadata', 'annotations')[`osop.dev/ignore-policy.${id}`]).trim();
  return reason === '' ? undefined : reason;
}

function tell({ subject, place, message, fix, evidence }: Breach, { rule, severity, places }: { readonly rule: RuleText; readonly severity: Severity; readonly places: Places }): DoctorFinding {
  const told = { rule, severity, subject: oneLine(subject, 200), message: oneLine(looksLikeToken(message) ? maskSecrets(message) : message, 600), fix };
  if ('asked' in place) return { ...told, where: undefined, asked: place.asked, evidence };
  const where = places.find(place);
  const line = evidence ?? places.lineAt(where);
  // Of a Secret no line is shown: what stands behind a colon may be the value.
  return { ...told, where, asked: undefined, evidence: place.object?.['kind'] === 'Secret' ? line?.replace(/:.*$/, ': ***') : line };
}

/** Finds lines and columns. A file is parsed when the first place of it is asked for. */
class Places {
  readonly #text: (file: string) => string | undefined;
  readonly #read = new Map<string, ReadYaml>();
  readonly #lines = new Map<string, readonly string[]>();

  constructor(text: (file: string) => string | undefined) {
    this.#text = text;
  }

  find({ file, document, pointer, atKey, line }: Spot): Location {
    const read = this.#read.get(file) ?? readYaml(this.#text(file) ?? '', file, { scalars: 'kubernetes' });
    this.#read.set(file, read);
    const found = read.documents[document];
    const where = found === undefined ? (read.problems.find((problem) => problem.where !== undefined)?.where ?? { file, line: 1, column: 1 }) : atKey === true ? found.locateKey(pointer) : found.locate(pointer);
    return line === undefined ? where : this.#below(where, line);
  }

  /** The first line from there on that reads, or begins, like this; in a comment above, the first of the file. */
  #below(where: Location, wanted: string): Location {
    const lines = this.#linesOf(where.file);
    const is = (line: string): boolean => line.trim() === wanted || line.trim().startsWith(wanted);
    const after = lines.findIndex((line, index) => index >= where.line - 1 && is(line));
    const index = after === -1 ? lines.findIndex(is) : after;
    const text = lines[index];
    return text === undefined ? where : { file: where.file, line: index + 1, column: text.length - text.trimStart().length + 1 };
  }

  /** Nothing of a line that is a part of a secret. */
  lineAt({ file, line }: Location): string | undefined {
    const text = this.#linesOf(file)[line - 1]?.trim() ?? '';
    return text === '' ? undefined : beginning(oneLine(maskSecrets(text), 160), 160);
  }

  #linesOf(file: string): readonly string[] {
    const lines = this.#lines.get(file) ?? (this.#text(file) ?? '').split(/\r?\n/);
    this.#lines.set(file, lines);
    return lines;
  }
}
