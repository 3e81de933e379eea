/** Recharge la page. Rien à sauver : tout est déjà écrit. */
export function recharge(): void {
  window.location.reload()
}
