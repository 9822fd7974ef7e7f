# Completion of the rhetoric command in PowerShell. In $PROFILE: rhetoric completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName rhetoric -ScriptBlock {
    param($word, $line, $position)
    rhetoric "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
