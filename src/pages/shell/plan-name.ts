const names: Readonly<Record<string, string>> = { free: 'Free', starter: 'Starter', scale: 'Scale' }

/** A plan in words; one that is new to us as it is called on the wire. */
export const planName = (plan: string | null | undefined): string => (plan ? (names[plan] ?? plan) : 'Unknown')
