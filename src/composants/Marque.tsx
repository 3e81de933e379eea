import s from './Marque.module.css'

/** Le jalon et le nom ; un lien si `href` est donné. */
export function Marque({ href }: { href?: string }) {
  const dessin = (
    <svg viewBox="0 0 8 32" aria-hidden="true">
      <path d="M1 1h6v24l-3 6-3-6z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M1 7h6v6H1zM1 19h6v6H1z" fill="currentColor" />
    </svg>
  )
  if (href === undefined) return <span class={s['marque']}>{dessin}Jalons</span>
  return <a class={s['marque']} href={href}>{dessin}Jalons</a>
}
