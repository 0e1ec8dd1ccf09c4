import { type Classification, type Subject } from './classify-subject.js';
/** `action: bump`, or `commit`; `pull-request` is the same by a pull request. A version that YAML reads as a number (`tag: 1.20`) is not what stands in the file: it has to be quoted. */
export declare function classifyBump(subject: Subject): Classification;
/** `kustomize edit set image web=registry/web:1.2`, in the folder `path`. */
export declare function classifyKustomize(subject: Subject): Classification;
/** `action: promote`. */
export declare function classifyPromote(subject: Subject): Classification;
/** `action: tag`. */
export declare function classifyTag(subject: Subject): Classification;
