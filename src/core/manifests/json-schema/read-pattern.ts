/** What Go's regular expressions know and JavaScript's would take for something else. */
const otherDialect = /\[\[:|\(\?P<|\(\?[imsU-]+[):]|\\[AzQEC]|\\[pP][A-Z]/;
/** What without the flag `u` would be a letter and a quantifier. */
const needsUnicode = /\\[pPux]\{/;

/**
 * The regular expression of a schema, which Kubernetes reads as Go does. Undefined where it has no counterpart here:
 * then nobody can say whether a value fits.
 */
export function readPattern(text: string): RegExp | undefined {
  const [, flags = '', source = text] = /^\(\?([is]+)\)([^]*)$/.exec(text) ?? [];
  if (otherDialect.test(source)) return undefined;
  // With `u` an escape that is not needed, as in `\_`, is an error.
  return compile(source, `${flags}u`) ?? (needsUnicode.test(source) ? undefined : compile(source, flags));
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, [...new Set(flags)].join(''));
  } catch {
    return undefined;
  }
}
