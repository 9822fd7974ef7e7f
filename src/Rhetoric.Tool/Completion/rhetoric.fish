# Completion of the rhetoric command in fish: rhetoric completion fish > ~/.config/fish/completions/rhetoric.fish
function __rhetoric_offered
    set --local offered (rhetoric "[suggest:"(commandline --cursor)"]" (commandline --cut-at-cursor --current-process | string collect) 2>/dev/null)
    printf '%s\n' $offered
    # Where values are offered no file is one.
    if not string match --quiet --regex '^[^-/]' -- $offered
        __fish_complete_path (commandline --current-token)
    end
end
complete --command rhetoric --no-files --arguments '(__rhetoric_offered)'
