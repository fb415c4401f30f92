const reserved = /^(default|switch|new|delete|in|case|class|import|export|void|with|enum)$/

/**
 * Replaces the object of a style module's classes by one constant per class: the bundle then has only the names that the
 * code uses, as plain text. Classes whose name is a JavaScript keyword still use the object.
 * @param {string} code
 * @returns {string}
 */
export function classesByName(code) {
  return code.replaceAll(/^import (\w+) from ('[^']+\.module\.css')/gm, (whole, /** @type {string} */ name, file) => {
    const used = [...code.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\['([\\w-]+)'\\]|(\\[))`, 'g'))]
    const plain = used.every(([, dot, quoted, open]) => open === undefined && !reserved.test(dot ?? quoted ?? ''))
    return plain ? `import * as ${name} from ${file}` : whole
  })
}

/** @returns {import('vite').Plugin} */
export function classNames() {
  return {
    name: 'portico:class-names',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx$/ },
      handler: (code) => (code.includes('.module.css') ? { code: classesByName(code), map: null } : null),
    },
  }
}
