import type { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import type { ChartReleases } from '../../core/gitops/chart-releases.js';
import { renderedNote, createSourceFinder } from '../../core/manifests/render-sources.js';
import { affectedUnits, unitName, type ReadText, type RenderUnit, type RepositoryLayout } from '../../core/manifests/repository-layout.js';
import { createRedactor } from '../../core/report/redact.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';

interface Rendering {
  readonly settings: Settings;
  readonly host: Host;
  readonly top: string;
  readonly layout: RepositoryLayout;
  readonly read: ReadText;
  readonly paths: readonly string[];
  /** Changed and deleted files that were selected. */
  readonly touched: readonly string[];
  readonly checker: ManifestChecker;
}

const mostNamed = 500;

/** What was not rendered, and the applications that the change touches. */
export interface CheckedRendering {
  readonly notChecked: readonly string[];
  readonly affected: readonly string[];
}

/**
 * Renders the overlays and charts that the change touches and checks what comes out. A chart that Applications of the repository
 * use is rendered as they say, for each that the change touches.
 */
export async function checkRendered(rendering: Rendering): Promise<CheckedRendering> {
  const releases = await findReleases(rendering);
  const used = new Set(releases.units.map(({ folder }) => folder));
  const files = new Set(releases.units.flatMap(({ release }) => release?.valueFiles ?? []));
  // Values of its own that no Application names may be for others, elsewhere.
  const plain = affectedUnits(rendering.layout, rendering.touched).filter(({ kind, folder, values }) => kind !== 'helm' || !used.has(folder) || (values !== undefined && !files.has(values)));
  const notChecked = await renderUnits([...plain, ...releases.units], rendering);
  return { notChecked: [...notChecked, ...releases.notRendered], affected: releases.affected };
}

async function findReleases({ settings, host, layout, paths, read, touched }: Rendering): Promise<ChartReleases> {
  const nothing: ChartReleases = { affected: [], units: [], notRendered: [] };
  // A look at all of a large repository without charts is not for the sake of names.
  if (touched.length === 0 || (layout.charts.size === 0 && touched.length > mostNamed)) return nothing;
  const mayDefine = paths.some((path) => /\.(?:ya?ml|json)$/.test(path) && read(path)?.includes('argoproj.io/') === true);
  if (!mayDefine) return nothing;
  const [{ chartReleases }, { repositoryFacts }] = await Promise.all([import('../../core/gitops/chart-releases.js'), import('../repository-facts.js')]);
  const found = chartReleases({ paths, read, touched }, await repositoryFacts(settings, host));
  return layout.charts.size === 0 ? { ...nothing, affected: found.affected } : found;
}

async function renderUnits(units: readonly RenderUnit[], { settings, host, top, layout, read, checker }: Rendering): Promise<readonly string[]> {
  const wanted = units.filter(({ kind }) => settings.render === 'auto' || settings.render === kind);
  const notChecked = units.filter((unit) => !wanted.includes(unit)).map((unit) => `${unitName(unit)}: render is ${settings.render}`);
  if (wanted.length === 0) return notChecked;
  const { createRenderer } = await import('../../adapters/render.js');
  const renderer = createRenderer({ workspace: top, environment: host.env, signal: host.signal, clock: host.clock, redact: createRedactor(settings.secrets) });
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
