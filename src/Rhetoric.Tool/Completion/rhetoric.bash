# Completion of the rhetoric command in bash. In ~/.bashrc: source <(rhetoric completion bash)
_rhetoric() {
    local candidates
    candidates=$(rhetoric "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
    mapfile -t COMPREPLY < <(compgen -W "${candidates}" -- "${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -o bashdefault -F _rhetoric rhetoric
