/**
 * What Argo CD makes of a text that is to be a name (`basenameNormalized`, `nameNormalized`, the function `normalize`): lower case,
 * `-` for every other character, at most 253 of them. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/
 */
export function sanitizeName(text: string): string {
  return text.toLowerCase().replaceAll(/[^-a-z0-9.]/gu, '-').slice(0, 253).replace(/^[-.]+/, '').replace(/[-.]+$/, '');
}
