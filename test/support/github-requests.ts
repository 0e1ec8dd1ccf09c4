import { requestCheck } from './api-requests.js';

/**
 * What GitHub's own OpenAPI description of the operations that we use has against a REST request; empty for one that it allows.
 * `scripts/github-openapi.mjs` makes it.
 */
export const requestProblems = requestCheck('github-openapi.json');
