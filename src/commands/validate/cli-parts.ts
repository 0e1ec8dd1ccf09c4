/** What the command line takes of `validate`: in one module, so that it is loaded at once. */
export { validationLines } from '../../core/report/validation-lines.js';
export { carryOutValidation } from './carry-out.js';
