import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { userOfEmail, runUser, runUsers, type RunUser } from '#api/run/run-users.ts'
import { tagKeys } from '#api/tag-keys.ts'
import { notify } from '#components/feedback/notify.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { browserTimezone } from '#lib/time/browser-timezone.ts'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { describeCreated } from './describe-created.ts'
import { FilterTags } from '../list/FilterTags.tsx'
import { FormatFields } from '../FormatFields.tsx'
import { madeState } from './use-made-user.ts'
import { languageOptions, timezoneOptions } from '#components/form/fields/locale-options.ts'
import { createUser } from './create-user.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { explainNoSlot, isFull, origin, wayOut } from './no-free-slot.ts'
import { email, name, optionalText, password, phone, timezone, userTags } from '../user-fields.ts'
import { formatFields, formatsOf, separatorsDiffer, withFormats } from '../user-formats.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

const schema = z
  .object({
    name,
    email,
    password,
    timezone,
    language: optionalText,
    company: optionalText,
    phone,
    tags: userTags,
    active: z.boolean(),
    deactivateOld: z.boolean(),
    ...formatFields,
  })
  .check(separatorsDiffer)
type NewUserForm = z.infer<typeof schema>

/** The dialog over the list that creates a user. */
export default function NewUserPage() {
  const profile = useProfileId()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const copied = copiedUser(state)
  const account = useQuery(accounts.one()).data
  const full = isFull(useQuery(profiles.summary(profile)).data)
  const known = useQuery(tagKeys.list(profile, 'user')).data
  const create = useMutation(runUsers.create(profile))
  const remove = useMutation(runUsers.remove(profile))
  const made = useRef<string>(undefined)
  const close = () => void navigate(paths.users(profile, search), madeState(made.current))
  const { mutateAsync: setActive } = useMutation(runUsers.setActive(profile))

  const save = async ({ deactivateOld, ...form }: NewUserForm) => {
    const user = await createUser(form, {
      find: () => userOfEmail(profile, form.email),
      create: async () => (await create.mutateAsync(withoutEmptyTexts(form))).user,
    }).catch((error: unknown) => {
      throw explainNoSlot(error)
    })
    made.current = user
    const old = deactivateOld ? copied : undefined
    const failure = old && (await setActive({ userId: old.id, active: false }).catch((error: unknown) => ({ error })))
    const stillActive = typeof failure === 'object' && failure !== null && 'error' in failure
    notify({
      message: describeCreated(form.name, old && { name: old.name, failure: stillActive ? failure.error : undefined }),
      open: () => void navigate(paths.user(profile, user, search)),
      undo: async () => {
        await remove.mutateAsync(user)
        if (old && !stillActive) await setActive({ userId: old.id, active: true })
      },
    })
  }

  const zone = account?.timezone ?? browserTimezone()
  return (
    <DialogForm
      key={zone}
      title={say.newUser()}
      schema={schema}
      defaults={{
        name: copied?.name ?? '',
        email: copied?.email ?? '',
        password: '',
        timezone: copied?.timezone ?? zone,
        language: copied?.language ?? '',
        company: copied?.company ?? '',
        phone: copied?.phone ?? '',
        tags: copied?.tags ?? [],
        active: true,
        deactivateOld: false,
        ...formatsOf(copied?.options),
      }}
      secretFields={['password']}
      draftKey={copied ? undefined : `new-user:${profile}`}
      submitLabel={say.createUser()}
      againLabel={copied ? undefined : say.createAndAddAnother()}
      failureTitle={say.userNotCreated()}
      save={save}
      onClose={close}
    >
      {full && <Notice tone="warn">{`${sayUsers.noSlotFree()} ${origin()} ${wayOut()}`}</Notice>}
      {copied && <p>{say.recreateHelp({ name: visibleName(copied.name) })}</p>}
      <TextField name="name" label={sayUsers.name()} required first />
      <TextField name="email" label={sayUsers.email()} type="email" required help={say.emailHelp()} />
      <NewPasswordField />
      <FieldPair>
        <SelectField name="timezone" label={sayUsers.timeZone()} required options={timezoneOptions(zone)} />
        <SelectField name="language" label={sayUsers.language()} options={languageOptions()} clearable optional />
      </FieldPair>
      <FieldPair>
        <TextField name="company" label={sayUsers.company()} optional />
        <TextField name="phone" label={sayUsers.phone()} type="tel" optional />
      </FieldPair>
      <TagsField name="tags" label={sayUsers.tags()} max={30} suggestions={known ?? []} help={say.newTagsHelp()} />
      <FilterTags query={search} />
      <FormatFields stored={formatsOf(copied?.options)} />
      <CheckboxField name="active" label={say.canSignRightAway()} />
      {copied?.active && (
        <CheckboxField
          name="deactivateOld"
          label={say.deactivateOld()}
          help={say.deactivateOldHelp({ name: visibleName(copied.name), email: visibleName(copied.email) })}
        />
      )}
    </DialogForm>
  )
}

/** Empty optional texts are left out; `active` is always sent, because the server's own default is "inactive". */
function withoutEmptyTexts({ language, company, phone: number, ...rest }: Omit<NewUserForm, 'deactivateOld'>) {
  const { date_format, time_format, decimal_separator, thousand_separator, ...plain } = rest
  const options = withFormats({}, { date_format, time_format, decimal_separator, thousand_separator })
  return {
    ...plain,
    ...(language ? { language } : {}),
    ...(company ? { company } : {}),
    ...(number ? { phone: number } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  }
}

/** The user to copy, when the dialog was opened to give somebody another address. */
function copiedUser(state: unknown): RunUser | undefined {
  if (typeof state !== 'object' || state === null || !('copyOf' in state)) return undefined
  return runUser.safeParse(state.copyOf).data
}
