import type { Tag } from '#emulator/store/run/run-users.ts'

/** Users that pages tend to get wrong: put first, so that every size of seed has them. */
export interface OddUser {
  name: string
  email: string
  language: string
  timezone: string
  tags: Tag[]
  active?: boolean
  anonymous?: boolean
  company?: string
}

const manyTags: Tag[] = Array.from({ length: 30 }, (_, index) => ({
  key: `sensor_group_${String(index + 1).padStart(2, '0')}`,
  value: index % 3 === 0 ? 'read and acknowledge alarms' : 'read',
}))

export const oddUsers: readonly OddUser[] = [
  {
    name: 'Anonymous user',
    // It has no address and no password (contract 7.2); how the platform lists it is not published.
    email: '',
    language: 'en-us',
    timezone: 'UTC',
    tags: [{ key: 'access', value: 'anonymous' }],
    anonymous: true,
  },
  {
    name: 'Maximiliana Theodora von Hohenfels-Wolkenstein zu Unterlindenbrunn-Silberbach',
    email: 'maximiliana.theodora.von-hohenfels-wolkenstein@an-exceptionally-long-company-name.example',
    language: 'de',
    timezone: 'Europe/Vienna',
    company: 'Unterlindenbrunn-Silberbacher Wasserversorgungsgenossenschaft',
    tags: [{ key: 'role', value: 'viewer' }],
  },
  {
    name: 'Tabitha Thirtytags',
    email: 'tabitha@harborline.example',
    language: 'en-us',
    timezone: 'America/Chicago',
    tags: manyTags,
  },
  {
    name: "Seán O'Shaughnessy-D'Arcy",
    email: "sean.o'shaughnessy@mossfield.example",
    language: 'en',
    timezone: 'Europe/Dublin',
    tags: [
      { key: 'role', value: 'technician' },
      { key: 'site', value: 'north-plant' },
    ],
  },
  {
    name: 'qa_robot_01',
    email: 'qa_robot_01@riverbend.example',
    language: 'en',
    timezone: 'UTC',
    tags: [{ key: 'role', value: 'service' }],
  },
  { name: '100% Kiosk (lobby)', email: 'kiosk+lobby@riverbend.example', language: 'en', timezone: 'UTC', tags: [] },
  {
    name: 'عبد الرحمن بن خالد الوادي',
    email: 'abdulrahman.wadi@dunes.example',
    language: 'ar',
    timezone: 'Asia/Riyadh',
    tags: [{ key: 'site', value: 'موقع الشمال' }],
  },
  {
    name: 'Pat Protected',
    email: 'pat.protected@harborline.example',
    language: 'en-us',
    timezone: 'America/New_York',
    tags: [{ key: '_delete_protection_', value: 'Pat is on call: ask the operations desk before deleting' }],
  },
  {
    name: 'Ö',
    email: 'o@fjord.example',
    language: 'sv',
    timezone: 'Europe/Stockholm',
    tags: [{ key: 'role', value: 'viewer' }],
  },
]
