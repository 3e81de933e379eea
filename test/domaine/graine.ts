/** Graine des tirages : imprimée, et rejouable par la variable `GRAINE`. */
export const GRAINE = Number(process.env['GRAINE'] ?? (Date.now() & 0x7fffffff))
console.info(`Graine des tirages : ${GRAINE} (rejouer : GRAINE=${GRAINE})`)
