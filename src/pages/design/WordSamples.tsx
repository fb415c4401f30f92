import { CopyField } from '#components/display/CopyField.tsx'
import { EmptyValue } from '#components/display/EmptyValue.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { NoticeTitle } from '#components/feedback/notice/NoticeTitle.tsx'
import { Row } from '#components/layout/Row.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { longText } from './long-text.ts'
import { Sample } from './Sample.tsx'

const tones = ['info', 'ok', 'warn', 'bad', 'plain'] as const
const rows = [
  { name: 'Devices', now: '12', most: '10,000' },
  { name: longText, now: '1,234,567', most: undefined },
]

/** What is told: notices, states, facts, tables. */
export function WordSamples() {
  return (
    <>
      <Sample title="Notice, ErrorPanel">
        {tones.map((tone) => (
          <Notice key={tone} tone={tone}>
            A notice, {tone}. {longText}
          </Notice>
        ))}
        <Notice as="div" tone="warn">
          <NoticeTitle>A notice with a title</NoticeTitle>
          <ul>
            <li>What it means</li>
            <li>{longText}</li>
          </ul>
        </Notice>
        <ErrorPanel error={new Error(longText)} title="The users could not be read" onRetry={() => {}} />
      </Sample>
      <Sample title="StatusBadge, EmptyValue, FactList, texts">
        <Row tight>
          {(['ok', 'warn', 'bad', 'info', 'mute'] as const).map((tone) => (
            <StatusBadge key={tone} tone={tone}>
              {tone}
            </StatusBadge>
          ))}
        </Row>
        <FactList>
          <dt>Name</dt>
          <dd>{longText}</dd>
          <dt>ID</dt>
          <dd>
            <CopyField value="65f1c2d3e4a5b6c7d8e9f0a1" label="ID" />
          </dd>
          <dt>Nothing</dt>
          <dd>
            <EmptyValue />
          </dd>
        </FactList>
        <p className="text-dim">text-dim: what is less important.</p>
        <p className="text-help">text-help: what helps, under a field.</p>
        <p className="text-warn">text-warn: what should be looked at.</p>
        <p className="text-bad">text-bad: what is wrong with a field.</p>
      </Sample>
      <Sample title="DataTable">
        <DataTable label="Amounts" bare amounts fold="phone">
          <Rows />
        </DataTable>
        <DataTable label="Scrolls" amounts scrolls="Amounts that scroll">
          <Rows />
        </DataTable>
      </Sample>
    </>
  )
}

const Rows = () => (
  <>
    <thead>
      <tr>
        <th scope="col">Resource</th>
        <th scope="col">Now</th>
        <th scope="col">At most</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, now, most }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td data-label="Now">{now}</td>
          <td data-label="At most">{most ?? <EmptyValue>No limit</EmptyValue>}</td>
        </tr>
      ))}
    </tbody>
  </>
)
