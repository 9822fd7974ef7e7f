# Completion of the rhetoric command in zsh. In ~/.zshrc, after compinit: source <(rhetoric completion zsh)
_rhetoric() {
    local -a candidates
    candidates=("${(@f)$(rhetoric "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    compadd -- "${(@)candidates:#}"
    _files
}
compdef _rhetoric rhetoric
