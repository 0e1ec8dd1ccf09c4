import type { IssuePort } from '../../engine/surfaces.js';
import type { Place } from './tree.js';
/** The issues of one repository that the token's owner has written. https://docs.github.com/rest/issues/issues */
export declare function createIssues(place: Place): IssuePort;
