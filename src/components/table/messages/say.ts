// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Actions for the selection */
  actsOnSelection: () => string
  /** All {label} */
  allLabel: (values: { label: string | number }) => string
  /** Any value */
  anyValue: () => string
  /** Ascending */
  ascending: () => string
  /** Ascending; change to descending */
  ascendingTurnToDescending: () => string
  /** Starts at midnight in {zone}. */
  beginsMidnightZone: (values: { zone: string | number }) => string
  /** The options could not be loaded: {summary}. */
  choicesDidNotLoad: (values: { summary: string | number }) => string
  /** Choose a key, or type key=value. Several values of one key match any of them. */
  chooseKey: () => string
  /** Clear all */
  clearAll: () => string
  /** Clear {spaced} */
  clearFilter: (values: { spaced: string | number }) => string
  /** Clear {label} filter */
  clearLabelFilter: (values: { label: string | number }) => string
  /** Clear search */
  clearSearch: () => string
  /** Clear selection */
  clearSelection: () => string
  /** Columns */
  columns: () => string
  /** Columns and rows */
  columnsAndRows: () => string
  /** columns of a table */
  columnsOfATable: () => string
  /** Comfortable */
  comfortable: () => string
  /** Compact */
  compact: () => string
  /** {n, plural, one {1 match} other {{count} matches}} */
  countMatch: (values: { n: number; count: string | number }) => string
  /** {count} selected */
  countSelected: (values: { count: string | number }) => string
  /** Delete this view */
  deleteThisView: () => string
  /** Descending */
  descending: () => string
  /** Descending; change to ascending */
  descendingTurnToAscending: () => string
  /** Filter by {label} */
  filterByLabel: (values: { label: string | number }) => string
  /** Filters */
  filters: () => string
  /** Filters, {count} active */
  filtersInForce: (values: { count: string | number }) => string
  /** Find */
  find: () => string
  /** Find in {label} */
  findInLabel: (values: { label: string | number }) => string
  /** Go to page 1 */
  goToPage1: () => string
  /** Active filter: {tagFilter} */
  inForceTagFilter: (values: { tagFilter: string | number }) => string
  /** {count, plural, one {In the last day} other {In the last {count} days}} */
  inLastDays: (values: { count: number }) => string
  /** {count, plural, one {In the last month} other {In the last {count} months}} */
  inLastMonths: (values: { count: number }) => string
  /** {count, plural, one {In the last week} other {In the last {count} weeks}} */
  inLastWeeks: (values: { count: number }) => string
  /** {count, plural, one {In the last year} other {In the last {count} years}} */
  inLastYears: (values: { count: number }) => string
  /** Saves {kept}. */
  keeps: (values: { kept: string | number }) => string
  /** key=value */
  keyValue: () => string
  /** Keys */
  keys: () => string
  /** {label} contains */
  labelContains: (values: { label: string | number }) => string
  /** {label} to filter by */
  labelToFilterBy: (values: { label: string | number }) => string
  /** {count, plural, one {last day} other {last {count} days}} */
  lastDays: (values: { count: number }) => string
  /** {count, plural, one {last month} other {last {count} months}} */
  lastMonths: (values: { count: number }) => string
  /** {count, plural, one {last week} other {last {count} weeks}} */
  lastWeeks: (values: { count: number }) => string
  /** {count, plural, one {last year} other {last {count} years}} */
  lastYears: (values: { count: number }) => string
  /** , {count} hidden */
  leftOut: (values: { count: string | number }) => string
  /** The list of {label} could not be loaded */
  listDidNotLoad: (values: { label: string | number }) => string
  /** The list of {label} could not be refreshed */
  listNotRefreshed: (values: { label: string | number }) => string
  /** List of {label} */
  listOfLabel: (values: { label: string | number }) => string
  /** The list has fewer pages than the address says. */
  listShorterThanAddress: () => string
  /** More filters */
  moreFilters: () => string
  /** Name */
  name: () => string
  /** {name}: {values} */
  nameAndValues: (values: { name: string | number; values: string | number }) => string
  /** View name */
  nameOfTheView: () => string
  /** New */
  new: () => string
  /** Next page */
  nextPage: () => string
  /** Next row */
  nextRow: () => string
  /** No {label} match */
  noLabelMatch: (values: { label: string | number }) => string
  /** No {label} on this page match */
  noLabelPageMatch: (values: { label: string | number }) => string
  /** No {label} on page {page} */
  noLabelPagePage: (values: { label: string | number; page: string | number }) => string
  /** No {label} for {narrowed} */
  noneFor: (values: { label: string | number; narrowed: string | number }) => string
  /** No {label} */
  noneOf: (values: { label: string | number }) => string
  /** Nothing matches {narrowing}. */
  nothingFitsNarrowing: (values: { narrowing: string | number }) => string
  /** No options. */
  nothingToChoose: () => string
  /** Order */
  order: () => string
  /** Pages of {label} */
  pagesOfLabel: (values: { label: string | number }) => string
  /** Per page */
  perPage: () => string
  /** Previous */
  previous: () => string
  /** Previous page */
  previousPage: () => string
  /** Previous row */
  previousRow: () => string
  /** {range} of {max} */
  rangeOfMax: (values: { range: string | number; max: string | number }) => string
  /** Rename this view… */
  renameThisView: () => string
  /** Rename view */
  renameView: () => string
  /** Replace view */
  replaceView: () => string
  /** This replaces your view with the same name. */
  replacesViewName: () => string
  /** Rows */
  rows: () => string
  /** Save as a view… */
  saveAsAView: () => string
  /** Save view */
  saveView: () => string
  /** saved views */
  savedViews: () => string
  /** Search, filter or sort the list first. */
  searchFilterSortList: () => string
  /** Search the list */
  searchTheList: () => string
  /** Select all on this page */
  selectAllPage: () => string
  /** Select {name} */
  selectName: (values: { name: string | number }) => string
  /** Select row */
  selectRow: () => string
  /** Selection */
  selection: () => string
  /** {leftOut} {label} from the server are hidden because they do not match {narrowing}. Other pages may have matches. */
  serverSentOthers: (values: { leftOut: string | number; label: string | number; narrowing: string | number }) => string
  /** {subject} {range}, {order} */
  settled: (values: { subject: string | number; range: string | number; order: string | number }) => string
  /** {subject} {range} for {narrowed}, {order} */
  settledFor: (values: { subject: string | number; range: string | number; narrowed: string | number; order: string | number }) => string
  /** Since a date */
  sinceADay: () => string
  /** since {text} */
  sinceText: (values: { text: string | number }) => string
  /** Sort by */
  sortBy: () => string
  /** sorted by {key}, ascending */
  sortedAscending: (values: { key: string | number }) => string
  /** sorted by {key}, descending */
  sortedDescending: (values: { key: string | number }) => string
  /** Tags as columns */
  tagsAsColumns: () => string
  /** The list shows {name}. */
  theListShowsName: (values: { name: string | number }) => string
  /** You have {count} views; delete one first. */
  tooManyViews: (values: { count: string | number }) => string
  /** Type or choose */
  typeOrChoose: () => string
  /** Type to search {count}. */
  typeToFindAmong: (values: { count: string | number }) => string
  /** {n, plural, one {1 of the {label} is hidden because it could not be read.} other {{count} of the {label} are hidden because they could not be read.}} */
  unreadableRows: (values: { n: number; label: string | number; count: string | number }) => string
  /** Values of {key} */
  valuesOfKey: (values: { key: string | number }) => string
  /** View {chosen} saved */
  viewChosenSaved: (values: { chosen: string | number }) => string
  /** View: {name} */
  viewName: (values: { name: string | number }) => string
  /** View {name} deleted */
  viewNameDeleted: (values: { name: string | number }) => string
  /** A view with this name already exists. */
  viewNameExists: () => string
  /** View renamed to {chosen} */
  viewRenamedToChosen: (values: { chosen: string | number }) => string
  /** Views */
  views: () => string
  /** Unnamed */
  withoutAName: () => string
  /** creation date */
  wordCreated: () => string
  /** date */
  wordDate: () => string
  /** expiry */
  wordExpires: () => string
  /** name */
  wordName: () => string
  /** permission */
  wordPermission: () => string
  /** status */
  wordStatus: () => string
  /** tag */
  wordTag: () => string
  /** type */
  wordType: () => string
  /** last update */
  wordUpdated: () => string
  /** last use */
  wordUsed: () => string
  /** Your views */
  yourViews: () => string
}

export const say = sayOf<Say>(en)
