# Completion of the rhetoric command in fish: rhetoric completion fish > ~/.config/fish/completions/rhetoric.fish
complete --command rhetoric --arguments '(rhetoric "[suggest:"(commandline --cursor)"]" (commandline --cut-at-cursor --current-process | string collect) 2>/dev/null)'
