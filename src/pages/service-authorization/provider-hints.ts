/**
 * What providers use the additional parameter for, from TagoIO's guides: those of the integrations, and that of the
 * generic HTTPS endpoint, whose parameter names the fields that a service sends.
 */
export const providerHints = [
  {
    provider: 'LoRaWAN, Sigfox and other networks',
    hint: 'Most ask for none: leave it empty. Where one is needed, the guide of that integration names it.',
  },
  {
    provider: 'Generic HTTPS endpoint',
    hint: 'Names of the fields your service sends, when they are its own: serial=devaddr;payload=payload_raw;port=fport',
  },
] as const
