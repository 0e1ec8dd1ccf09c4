import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import { oneLine } from '../one-line.js';
import { NestingGuard } from './nesting.js';
import { RecentTexts } from './recent-texts.js';

/** Something wrong with the text itself; `offset` counts UTF-16 units from its start. */
export interface SyntaxIssue {
  readonly kind: 'syntax' | 'too-deep' | 'too-much' | 'too-many-documents';
  readonly severity: 'error' | 'warning';
  readonly offset: number;
  readonly message: string;
}

/** The syntax trees of a text. With an error among the issues the trees are not to be trusted. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly issues: readonly SyntaxIssue[];
}

/**
 * How many lexemes (a key, a colon, a line end, …) may still be read; the texts of one file share it. The length of a text
 * says little about the time that it takes: `- >` on every line takes five times as long as ordinary text.
 */
export interface LexemeBudget {
  lexemes: number;
}

/** Hostile text can be wrong at every character; nobody reads more than this. */
const mostIssues = 50;
const mostDocuments = 5_000;

/**
 * What YAML 1.2 does not call printable, which go-yaml and with it Kubernetes refuse
 * (https://yaml.org/spec/1.2.2/#51-character-set). JSON allows U+007F to U+009F.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintableInJson = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/**
 * Lexes, parses and composes YAML text lexeme by lexeme, so that nesting is measured before the
 * recursive parser sees it and a flood of errors ends the work early. Scalars stay text, tags stay
 * unresolved, and duplicate keys pass: `yaml`'s own check for these is quadratic.
 */
export function composeYaml(text: string, maxDepth: number, budget: LexemeBudget): Composed {
  const key = `${maxDepth} ${text}`;
  const known = recent.find(key);
  if (known !== undefined && known.lexemes <= budget.lexemes) {
    budget.lexemes -= known.lexemes;
    return known.composed;
  }
  const before = budget.lexemes;
  const composed = compose(text, maxDepth, budget);
  if (composed.issues.length === 0) recent.keep(key, { composed, lexemes: before - budget.lexemes });
  return composed;
}

/**
 * A file that is edited is read for its places, for the edit, and for its lines in the report, and what it becomes as often.
 * Nobody changes a syntax tree.
 */
const recent = new RecentTexts<{ readonly composed: Composed; readonly lexemes: number }>(32_768);

function compose(text: string, maxDepth: number, budget: LexemeBudget): Composed {
  const issues: SyntaxIssue[] = [];
  const documents: Document.Parsed[] = [];
  // The lexer puts such characters between its lexemes as marks: in a text they could pass for them.
  const control = text.search(/^\s*[{[]/.test(text) ? unprintableInJson : unprintable);
  if (control !== -1) return { documents, issues: [{ kind: 'syntax', severity: 'error', offset: control, message: `the control character ${codePoint(text, control)} is not allowed` }] };
  const guard = new NestingGuard(2 * maxDepth + 16);
  const parser = new Parser();
  const report = (issue: SyntaxIssue): void => {
    if (issues.length < mostIssues || issue.severity === 'error') issues.push(issue);
    if (issues.length >= mostIssues && issue.severity === 'error') throw new TooManyIssues();
  };
  const composer = guardedComposer(report);
  const take = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'error') report(errorToken(token));
      else documents.push(...composer.next(token));
    }
    if (documents.length <= mostDocuments) return;
    const message = `more than ${mostDocuments} documents in one file`;
    issues.push({ kind: 'too-many-documents', severity: 'error', offset: guard.offset, message });
    throw new TooManyIssues();
  };
  try {
    for (const lexeme of new Lexer().lex(text)) {
      const { offset } = guard;
      budget.lexemes -= 1;
      if (budget.lexemes < 0) {
        issues.push({ kind: 'too-much', severity: 'error', offset, message: 'more YAML than is read of one file ends here' });
        return { documents: [], issues };
      }
      if (!guard.accept(lexeme)) {
        const message = `nested more than ${maxDepth} levels deep`;
        issues.push({ kind: 'too-deep', severity: 'error', offset, message });
        return { documents: [], issues };
      }
      take(parser.next(lexeme));
    }
    take(parser.end());
    documents.push(...composer.end());
  } catch (error) {
    if (!(error instanceof TooManyIssues)) throw error;
    return { documents: [], issues };
  }
  return { documents, issues };
}

class TooManyIssues extends Error {}

function codePoint(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A composer that tells each issue at once instead of collecting error objects. `onError` is an
 * instance property of the Composer of yaml 2.9.1 and private in its types; a test of the flood
 * limit notices when that changes.
 */
function guardedComposer(report: (issue: SyntaxIssue) => void): Composer {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'failsafe' });
  const onError = (source: ErrorSource, code: string, message: string, warning?: boolean): void => {
    if (warning === true && code === 'TAG_RESOLVE_FAILED') return;
    const severity = warning === true ? 'warning' : 'error';
    report({ kind: 'syntax', severity, offset: offsetOf(source), message: shortened(message) });
  };
  Object.assign(composer, { onError });
  return composer;
}

type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function errorToken(token: CST.ErrorToken): SyntaxIssue {
  const quoted = token.source === '' ? '' : `: ${JSON.stringify(token.source)}`;
  return { kind: 'syntax', severity: 'error', offset: token.offset, message: shortened(`${token.message}${quoted}`) };
}

/** The sentences of `yaml` begin with a capital and may quote a lot of the text. */
function shortened(message: string): string {
  return oneLine(message[0]?.toLowerCase() + message.slice(1), 160);
}
