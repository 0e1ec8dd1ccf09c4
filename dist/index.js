import { runAction } from './programs/index.js';

await runAction();
