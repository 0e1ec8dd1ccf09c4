import type { EngineSettings } from '../engine/handlers/context.js';
import type { Settings } from '../settings.js';
/** The part of the settings that the engine reads. */
export declare function engineSettings(settings: Settings, { askArgocd, runCommands, manifestChecks }: Pick<EngineSettings, 'askArgocd' | 'runCommands' | 'manifestChecks'>): EngineSettings;
