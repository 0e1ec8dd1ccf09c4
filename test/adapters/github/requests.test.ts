import { describe, expect, test } from 'vitest';
import { requestProblems } from '../../support/github-requests.js';

const output = { title: 'a', summary: 'b', annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'c' }] };
const checkRun = { name: 'a', head_sha: 'b', status: 'completed', conclusion: 'failure', output };

describe('what GitHub\'s own description has against a request', () => {
  test.each([
    ['nothing, for one that it allows', 'POST', '/repos/a/b/check-runs', checkRun, ''],
    ['a place that is not there', 'POST', '/repos/a/b/check-run', checkRun, 'no operation'],
    ['a method that is not there', 'PUT', '/repos/a/b/check-runs', checkRun, 'no operation'],
    ['a word that it does not know', 'POST', '/repos/a/b/check-runs', { ...checkRun, conclusion: 'failed' }, 'conclusion'],
    ['a key that is misspelt', 'POST', '/repos/a/b/check-runs', { ...checkRun, headSha: 'b' }, 'headSha'],
    ['a key that is misspelt further down', 'POST', '/repos/a/b/check-runs', { ...checkRun, output: { ...output, annotations: [{ ...output.annotations[0], line: 1 }] } }, '"line"'],
    ['what is missing', 'POST', '/repos/a/b/check-runs', { name: 'a' }, 'head_sha'],
    ['more annotations than a request takes', 'PATCH', '/repos/a/b/check-runs/1', { output: { ...output, annotations: Array.from({ length: 51 }, () => output.annotations[0]) } }, '50'],
    ['a summary that is too long', 'PATCH', '/repos/a/b/check-runs/1', { output: { summary: 'x'.repeat(65_536) } }, '65535'],
    ['a number that is none', 'PATCH', '/repos/a/b/check-runs/one', { output }, 'check_run_id'],
    ['a body that is missing', 'POST', '/repos/a/b/deployments', undefined, 'body is missing'],
    ['a payload of any form: nothing', 'POST', '/repos/a/b/deployments', { ref: 'a', payload: { 'osop-argocd': { run: '1' } } }, ''],
    ['a parameter that it does not know', 'GET', '/repos/a/b/deployments?commit=a', undefined, 'commit'],
    ['a page that is too large', 'GET', '/repos/a/b/deployments?per_page=101', undefined, 'per_page'],
    ['a body where none is taken', 'GET', '/repos/a/b/deployments', {}, 'no body'],
  ])('is %s', (_what, method, path, body, expected) => {
    const problems = requestProblems({ method, path, body });
    expect(problems.length > 0).toBe(expected !== '');
    expect(problems.join('\n')).toContain(expected);
  });
});
