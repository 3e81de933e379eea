/** Le peu de papaparse dont nous nous servons ; le paquet n'a pas de types. */
declare module 'papaparse' {
  interface Reglages {
    delimiter: string
    newline?: '\r' | '\n' | '\r\n'
    quoteChar?: string
    preview?: number
    skipEmptyLines: false
  }
  interface Lecture {
    data: string[][]
    errors: { type: string; code: string; row?: number }[]
    meta: { truncated: boolean }
  }
  const Papa: { parse(texte: string, reglages: Reglages): Lecture }
  export default Papa
}
