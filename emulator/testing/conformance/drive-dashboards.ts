import { bodyOf, type Drive, partOf, queryOf } from './clients.ts'

type Pair = `${string}:${string}`

/** Methods of analyses, dashboards, widgets and dictionaries (contract 16, 17.1 to 17.3). */
export const driveDashboards: Readonly<Record<string, Drive>> = {
  'analysis.list': ({ resources }, row) => resources.analysis.list(queryOf(row)),
  'analysis.create': ({ resources }, row) => resources.analysis.create(bodyOf(row)),
  'analysis.edit': ({ resources }, row) => resources.analysis.edit(partOf(row), bodyOf(row)),
  'analysis.info': ({ resources }, row) => resources.analysis.info(partOf(row)),
  'analysis.delete': ({ resources }, row) => resources.analysis.delete(partOf(row)),
  'analysis.run': ({ resources }, row) => resources.analysis.run(partOf(row, 2), bodyOf<{ scope: object }>(row).scope),
  'analysis.tokenGenerate': ({ resources }, row) => resources.analysis.tokenGenerate(partOf(row, 2)),
  'analysis.uploadScript': ({ resources }, row) => {
    const { file, file_name, language } = bodyOf<{ file: string; file_name: string; language: 'node-rt2025' }>(row)
    return resources.analysis.uploadScript(partOf(row, 2), { content: file, language, name: file_name })
  },
  'analysis.downloadScript': ({ resources }, row) => resources.analysis.downloadScript(partOf(row, 2), { version: 1 }),
  'dashboards.list': ({ resources }, row) => resources.dashboards.list(queryOf(row)),
  'dashboards.create': ({ resources }, row) => resources.dashboards.create(bodyOf(row)),
  'dashboards.edit': ({ resources }, row) => resources.dashboards.edit(partOf(row), bodyOf(row)),
  'dashboards.info': ({ resources }, row) => resources.dashboards.info(partOf(row)),
  'dashboards.delete': ({ resources }, row) => resources.dashboards.delete(partOf(row)),
  'dashboards.duplicate': ({ resources }, row) => resources.dashboards.duplicate(partOf(row, 2), bodyOf(row)),
  'dashboards.getPublicKey': ({ resources }, row) =>
    resources.dashboards.getPublicKey(partOf(row, 3), queryOf<{ expire_time: 'never' }>(row).expire_time),
  'dashboards.listDevicesRelated': ({ resources }, row) => resources.dashboards.listDevicesRelated(partOf(row, 2)),
  'dashboards.listAnalysisRelated': ({ resources }, row) => resources.dashboards.listAnalysisRelated(partOf(row, 2)),
  'dashboards.runWidgetHeaderButtonAnalysis': ({ resources }, row) =>
    resources.dashboards.runWidgetHeaderButtonAnalysis(
      partOf(row, 4),
      partOf(row, 2),
      partOf(row),
      bodyOf<{ scope: object }>(row).scope,
    ),
  'dashboards.widgets.create': ({ resources }, row) => resources.dashboards.widgets.create(partOf(row, 2), bodyOf(row)),
  'dashboards.widgets.edit': ({ resources }, row) =>
    resources.dashboards.widgets.edit(partOf(row, 3), partOf(row), bodyOf(row)),
  'dashboards.widgets.info': ({ resources }, row) => resources.dashboards.widgets.info(partOf(row, 3), partOf(row)),
  'dashboards.widgets.delete': ({ resources }, row) => resources.dashboards.widgets.delete(partOf(row, 3), partOf(row)),
  'dashboards.widgets.getData': ({ resources }, row) =>
    resources.dashboards.widgets.getData(partOf(row, 2), partOf(row), queryOf(row)),
  'dashboards.widgets.sendData': ({ resources }, row) =>
    resources.dashboards.widgets.sendData(partOf(row, 2), partOf(row), bodyOf(row)),
  'dashboards.widgets.editData': ({ resources }, row) =>
    resources.dashboards.widgets.editData(partOf(row, 3), partOf(row, 2), bodyOf(row)),
  'dashboards.widgets.deleteData': ({ resources }, row) =>
    resources.dashboards.widgets.deleteData(partOf(row, 2), partOf(row), queryOf<{ ids: Pair[] }>(row).ids),
  'dashboards.widgets.editResource': ({ resources }, row) =>
    resources.dashboards.widgets.editResource(partOf(row, 3), partOf(row, 2), bodyOf(row)),
  'dashboards.widgets.tokenGenerate': ({ resources }, row) =>
    resources.dashboards.widgets.tokenGenerate(partOf(row, 4), partOf(row, 2)),
  'dictionaries.list': ({ resources }, row) => resources.dictionaries.list(queryOf(row)),
  'dictionaries.create': ({ resources }, row) => resources.dictionaries.create(bodyOf(row)),
  'dictionaries.edit': ({ resources }, row) => resources.dictionaries.edit(partOf(row), bodyOf(row)),
  'dictionaries.info': ({ resources }, row) => resources.dictionaries.info(partOf(row)),
  'dictionaries.delete': ({ resources }, row) => resources.dictionaries.delete(partOf(row)),
  'dictionaries.languageEdit': ({ resources }, row) =>
    resources.dictionaries.languageEdit(partOf(row, 2), partOf(row), bodyOf(row)),
  'dictionaries.languageDelete': ({ resources }, row) =>
    resources.dictionaries.languageDelete(partOf(row, 2), partOf(row)),
  'dictionaries.languageInfo': ({ resources }, row) =>
    resources.dictionaries.languageInfo(partOf(row, 2), partOf(row), { fallback: true }),
  'dictionaries.languageInfoBySlug': ({ resources }, row) =>
    resources.dictionaries.languageInfoBySlug(partOf(row, 2), partOf(row), { fallback: true }),
}
