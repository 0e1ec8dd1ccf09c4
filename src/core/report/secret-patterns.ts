/**
 * What is a secret by its look alone: text of a cluster may hold secrets that this run was never told of. Every
 * repetition is bounded, so that a hostile line takes no longer than another one of its length.
 */
const patterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Headers: all that follows, for schemes and cookies are many.
  [/\b((?:proxy-)?authorization|x-api-key|x-auth-token|set-cookie|cookie)(["']?\s{0,5}[:=]\s{0,5}["']?)[^"']{1,8000}/giu, '$1$2***'],
  [/\b(bearer|basic)(\s{1,5})[\w.~+/=-]{8,8000}/giu, '$1$2***'],
  // Tokens that say what they are: GitHub, GitLab, Slack, npm, OpenAI and the like, Google, JSON Web Tokens, AWS.
  [/\bgh[pousr]_\w{10,300}|\bgithub_pat_\w{10,300}|\bglpat-[\w-]{10,300}|\bxox[a-z]-[\w-]{8,300}|\bnpm_\w{10,300}|\bsk-[\w-]{16,300}|\bAIza[\w-]{20,100}/gu, '***'],
  [/\beyJ[\w-]{8,4000}(?:\.[\w-]{0,4000}){0,4}/gu, '***'],
  [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,60}/gu, '***'],
  // Passwords in addresses.
  [/(:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gu, '$1***@'],
  // Anything that is called a secret.
  [/((?:passw(?:or)?d|passwd|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)[\w.-]{0,40}\\?["']?\s{0,3}[:=]\s{0,3})(?!\*\*\*)(?:\\?"(?:[^"\\]|\\.){1,4000}"?|'[^']{1,4000}'?|[^\s,;&"']{1,4000})/giu, '$1***'],
];

const keyBegins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/u;
const keyEnds = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/u;
/** What says by itself that it is a token, or a password in an address; values that are filled in later are none. */
const tokenForms = [
  /\bgh[pousr]_\w{20,300}|\bgithub_pat_\w{20,300}|\bglpat-[\w-]{15,300}|\bxox[abprs]-[\w-]{10,300}|\bnpm_\w{30,300}|\bAIza[\w-]{30,100}/u,
  /\beyJ[\w-]{8,4000}\.eyJ[\w-]{4,4000}\.[\w-]{4,4000}/u,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/u,
  /:\/\/[^\s/:@${}<>()]{1,100}:[^\s/@${}<>()*]{3,200}@/u,
];

/** Whether a text holds something that is a secret by its look alone: a token, a private key, an address with a password. */
export function looksLikeToken(text: string): boolean {
  return keyBegins.test(text) || tokenForms.some((form) => form.test(text));
}

/** A line of base64 and nothing else, as keys and certificates are wrapped. */
function isWrapped(line: string): boolean {
  return /^[\w+/=-]{44,}$/u.test(line);
}

/** One line with what looks like a secret as `***`. Take the secrets that are known out first: half of one is not found. */
export function maskSecrets(line: string): string {
  return patterns.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}

/** The same for lines that follow each other, in which a private key may stand over several. `isBytes` tells what is hidden as a whole. */
export function maskSecretLines(lines: readonly string[], isBytes: (line: string) => boolean = isWrapped): readonly string[] {
  let inKey = false;
  return lines.map((line) => {
    const begins = keyBegins.test(line);
    const hidden = inKey || begins || isBytes(line.trim());
    if (begins) inKey = true;
    if (keyEnds.test(line)) inKey = false;
    return hidden ? '***' : maskSecrets(line);
  });
}
