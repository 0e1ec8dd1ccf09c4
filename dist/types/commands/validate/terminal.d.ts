/** What a terminal takes of `validate`: in one module, so that one part of the bundle holds all of it. */
export { validationLines } from '../../core/report/validation-lines.js';
export { carryOutValidation } from './carry-out.js';
