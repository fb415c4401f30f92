const reserved = /^(default|switch|new|delete|in|case|class|import|export|void|with|enum)$/

/**
 * Reads the classes of a style module one by one instead of from an object of them all: only a name that stands in the
 * code is then in the bundle, and it stands there as text. Classes named like a word of the language keep the object.
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
