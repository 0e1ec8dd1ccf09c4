import type { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { renderedNote, createSourceFinder } from '../../core/manifests/render-sources.js';
import { affectedUnits, unitName, type ReadText, type RenderUnit, type RepositoryLayout } from '../../core/manifests/repository-layout.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';

interface Rendering {
  readonly settings: Settings;
  readonly host: Host;
  readonly top: string;
  readonly layout: RepositoryLayout;
  readonly read: ReadText;
  /** Changed and deleted files that were selected. */
  readonly touched: readonly string[];
  readonly checker: ManifestChecker;
}

/** Renders the overlays and charts that the change touches and checks what comes out. What was not rendered is named. */
export async function checkRendered({ settings, host, top, layout, read, touched, checker }: Rendering): Promise<readonly string[]> {
  const units = affectedUnits(layout, touched);
  const wanted = units.filter(({ kind }) => settings.render === 'auto' || settings.render === kind);
  const notChecked = units.filter((unit) => !wanted.includes(unit)).map((unit) => `${unitName(unit)}: render is ${settings.render}`);
  if (wanted.length === 0) return notChecked;
  const { createRenderer } = await import('../../adapters/render.js');
  const renderer = createRenderer({ workspace: top, environment: host.env, signal: host.signal, clock: host.clock });
  for (const unit of wanted) {
    const result = await renderer.render(unit);
    const file = fileOf(unit, layout);
    if (result.kind === 'no-tool') {
      notChecked.push(`${unitName(unit)}: none of ${result.tools.join(', ')} is on PATH`);
    } else if (result.kind === 'failed') {
      checker.failed(file, { code: 'OSOP-MANIFEST-006', severity: 'error', message: `${unitName(unit)} could not be rendered: ${result.message}`, where: { file: result.where?.file ?? file, line: result.where?.line ?? 1, column: 1 } });
    } else {
      const locate = createSourceFinder({ unit, layout, read });
      await checker.file(file, result.text, {
        note: renderedNote(unit),
        locate: (finding, object, document, pointer) => locate({ ...object, ...(document.source === undefined ? {} : { source: document.source }) }, pointer + finding.pointer, finding.atKey),
      });
      await checker.endUnit();
    }
  }
  return notChecked;
}

function fileOf({ kind, folder }: RenderUnit, layout: RepositoryLayout): string {
  return (kind === 'kustomize' ? layout.kustomizations.get(folder)?.file : layout.charts.get(folder)?.file) ?? folder;
}
