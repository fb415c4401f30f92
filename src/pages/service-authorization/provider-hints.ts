/**
 * What providers do with the additional parameter, as TagoIO documents it: the guides of the integrations and of the
 * generic HTTPS endpoint, whose parameter says under which names a service sends its fields.
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
