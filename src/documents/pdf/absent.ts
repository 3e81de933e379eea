/** Tient la place de ce que jsPDF saurait charger pour dessiner du HTML : nous ne lui en donnons jamais. */
export default undefined
