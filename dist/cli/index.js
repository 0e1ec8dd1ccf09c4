#!/usr/bin/env node
import { runCli } from '../programs/index.js';

await runCli();
