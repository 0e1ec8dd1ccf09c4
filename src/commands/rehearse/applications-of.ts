import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { Plan } from '../../core/workflow/plan.js';
import { renderJson } from '../../core/workflow/templates.js';

/**
 * The applications that a plan deals with, sub-workflows included. A name that is known only while the
 * workflow runs becomes the fallback.
 */
export function applicationsOf(plan: Plan, inputs: JsonObject, fallback: string): readonly string[] {
  const names = new Set<string>();
  for (const { step } of plan.nodes.values()) {
    if (step.kind === 'workflow') {
      for (const name of applicationsOf(step.plan, { ...inputs, ...step.inputs }, fallback)) names.add(name);
    } else if ('app' in step) {
      names.add(renderName(step.app, inputs) ?? fallback);
    }
  }
  return names.size === 0 ? [fallback] : [...names];
}

function renderName(template: string, inputs: JsonObject): string | undefined {
  const rendered = renderJson(template, ({ path }) => {
    const [root, ...fields] = path;
    let value: Json | undefined = root === 'inputs' ? inputs : undefined;
    for (const field of fields) value = isJsonObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
    return value;
  });
  return rendered.ok && typeof rendered.value === 'string' ? rendered.value.split('/').at(-1) : undefined;
}
