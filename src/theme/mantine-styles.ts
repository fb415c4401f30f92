/**
 * The style sheets of the Mantine components in use, dependencies before users (Mantine's documented order). All are in
 * the `mantine` cascade layer, so our CSS modules win whatever order chunks arrive in. Components that only appear in
 * lazily loaded dialogs and menus bring their sheets themselves (`mantine-overlay-styles.ts`).
 */
import './layers.css'
import '@mantine/core/styles/baseline.layer.css'
import './theme.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Loader.layer.css'
import './global.css'
