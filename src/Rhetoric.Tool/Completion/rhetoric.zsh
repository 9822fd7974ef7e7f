#compdef rhetoric
# Completion of the rhetoric command in zsh. In ~/.zshrc: source <(rhetoric completion zsh)
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_rhetoric() {
    local -a candidates values
    candidates=("${(@f)$(rhetoric "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    candidates=("${(@)candidates:#}")
    # Where values are offered no file is one.
    values=("${(@)candidates:#[-/]*}")
    compadd -- "${(@)candidates}"
    (( $#values )) || _files
}
compdef _rhetoric rhetoric
