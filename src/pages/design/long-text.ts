/** Longer than any place is wide, with a word that must break: as names of people, things and servers are. */
export const longText =
  'Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlüssel of Riverbend Water and Waste Water Services, ' +
  '65f1c2d3e4a5b6c7d8e9f0a165f1c2d3e4a5b6c7d8e9f0a165f1c2d3e4a5b6c7d8e9f0a1'
