import { type Classification, type Subject } from './classify-subject.js';
/** The actions of `tool: argocd` on a resource of the application: of a Rollout, and `restart` of a Deployment. */
export declare function classifyAction(subject: Subject, app: string): Classification | undefined;
